import type { Reader, Work } from '#platform';
import type { CaseTypes } from '../case-types.js';
import type { FactValue } from '../definition/case-type.js';
import type { Rulebook } from '../timeline/record.js';
import { type Timeline, timelineOf } from '../timeline/timeline.js';
import { Cases, type StoredCase, traitsOf } from './cases.js';
import { type CaseLinkRow, caseLinkRow, linksDiffer, linksOf, renewLinks } from './links.js';
import { factsOf, type Renewal, renewalOf } from './projection.js';

/** Where the stored projections of a case are not what its acts say. */
export interface Deviation {
  readonly stored: StoredCase;
  readonly timeline: Timeline;
  readonly renewal: Renewal | undefined;
  /** The typed row is missing altogether. */
  readonly noFacts: boolean;
  readonly links: boolean;
}

/** The names of what deviates: columns of `case_file`, `facts.<name>`, `links`. */
export const namesOf = ({ renewal, noFacts, links }: Deviation): string[] => [
  ...Object.keys(renewal?.columns ?? {}),
  ...(noFacts ? ['facts'] : Object.keys(renewal?.facts ?? {}).map((name) => `facts.${name}`)),
  ...(links ? ['links'] : []),
];

/** Is told of a case that cannot be folded at all: something in it is damaged. */
export type OnDamage = (stored: StoredCase, error: unknown) => void;

/** Folds cases again and compares the result with their rows. */
export async function deviationsOf(
  from: Pick<Reader, 'select'>,
  batch: readonly StoredCase[],
  types: CaseTypes,
  { calendar }: Pick<Rulebook, 'calendar'>,
  onDamage: OnDamage,
): Promise<Deviation[]> {
  const facts = await factRows(from, batch, types);
  const links = await linkRows(from, batch);
  const deviationOf = (stored: StoredCase): Deviation | undefined => {
    const { file, acts, parties } = stored;
    const timeline = timelineOf(types.get(file.type), acts, parties.map(traitsOf), calendar);
    const row = facts.get(file.id);
    const found = {
      stored,
      timeline,
      renewal: renewalOf(file, row ?? {}, timeline),
      noFacts: row === undefined,
      links: linksDiffer(linksOf(file.id, timeline), links.get(file.id) ?? []),
    };
    return found.renewal || found.noFacts || found.links ? found : undefined;
  };
  return batch.flatMap((stored): Deviation[] => {
    try {
      const found = deviationOf(stored);
      return found ? [found] : [];
    } catch (error) {
      onDamage(stored, error);
      return [];
    }
  });
}

/** Makes the rows of a case what its acts say. That is no news of the case: when it changed last stays as it is. */
export async function mend(work: Work, { stored, timeline, ...what }: Deviation, types: CaseTypes): Promise<void> {
  const { file } = stored;
  const { columns = {}, facts = {} } = what.renewal ?? {};
  await work.use(Cases).renew(file, timeline.type, { columns, facts: what.noFacts ? {} : facts }, file.changedAt);
  if (what.noFacts) await work.insert(types.factsOf(timeline.type), { caseId: file.id, ...factsOf(timeline) });
  if (what.links) await renewLinks(work, file.id, timeline, true);
}

async function factRows(
  from: Pick<Reader, 'select'>,
  batch: readonly StoredCase[],
  types: CaseTypes,
): Promise<Map<string, Readonly<Record<string, FactValue>>>> {
  const found = new Map<string, Readonly<Record<string, FactValue>>>();
  for (const code of new Set(batch.map(({ file }) => file.type))) {
    const ids = batch.flatMap(({ file }) => (file.type === code ? [file.id] : []));
    const entity = types.factsOf(types.get(code));
    const rows = await from.select(entity, 'f').where('f.caseId IN (:...ids)', { ids }).getMany();
    for (const { caseId, ...facts } of rows) found.set(caseId, facts);
  }
  return found;
}

async function linkRows(
  from: Pick<Reader, 'select'>,
  batch: readonly StoredCase[],
): Promise<Map<string, CaseLinkRow[]>> {
  const ids = batch.map(({ file }) => file.id);
  const rows = await from.select(caseLinkRow, 'l').where('l.caseId IN (:...ids)', { ids }).getMany();
  const found = new Map<string, CaseLinkRow[]>();
  for (const row of rows) found.set(row.caseId, [...(found.get(row.caseId) ?? []), row]);
  return found;
}
