import { type Sight, seesCase } from '#identity';
import type { Instant } from '#legal-time';
import type { Reader, Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { CaseTypes } from '../case-types.js';
import type { CaseType } from '../definition/case-type.js';
import type { RecordedAct } from '../timeline/act.js';
import type { Recorded } from '../timeline/record.js';
import type { PartyTraits } from '../timeline/situation.js';
import type { Timeline } from '../timeline/timeline.js';
import { orderOfNumber } from './case-number.js';
import { renewLinks } from './links.js';
import { indexNames, indexNumber } from './name-search.js';
import { factsOf, projectionOf, type Renewal, wholeOf } from './projection.js';
import {
  type ActRow,
  actRow,
  type CaseFileRow,
  caseFileRow,
  factColumn,
  factsTable,
  type PartyRow,
  partyRow,
} from './rows.js';

/** A case as it is stored. */
export interface StoredCase {
  file: CaseFileRow;
  acts: readonly RecordedAct[];
  /** The latest version of each party, or the one known at an instant. */
  parties: readonly PartyRow[];
}

type Source = Pick<Reader, 'find'>;

/** Reads a case with its acts and parties, from committed data or inside a unit of work; undefined when there is none. */
export async function findCase(from: Source, id: string, knownAt?: Instant): Promise<StoredCase | undefined> {
  const [file] = await from.find(caseFileRow, { id });
  if (!file) return undefined;
  const acts = await from.find(actRow, { caseId: id }, 'sequence');
  const versions = await from.find(partyRow, { caseId: id }, 'version');
  const known = knownAt === undefined ? versions : versions.filter((party) => party.recordedAt <= knownAt);
  return { file, acts: acts.map(actOf), parties: [...new Map(known.map((party) => [party.id, party])).values()] };
}

const actOf = ({ caseId: _, ...act }: ActRow): RecordedAct => act;

/** What rules and statistics may know of a party. */
export const traitsOf = ({ id, role, kind, categories, fromOutside }: PartyRow): PartyTraits => ({
  id,
  role,
  kind,
  categories,
  fromOutside,
});

/** Writes cases inside one unit of work: the act, its parties and both projections together. */
export class Cases {
  constructor(private readonly work: Work) {}

  /** Takes the case for writing: no other unit changes it until this one ends.
   *  @throws Refusal `case.not-found` */
  async take(id: string, sight?: Sight): Promise<StoredCase> {
    if (!(await this.work.lockRow('case_file', { id }))) throw new Refusal('case.not-found');
    const found = await findCase(this.work, id);
    if (!found || (sight && !seesCase(sight, found.file))) throw new Refusal('case.not-found');
    return found;
  }

  /** Stores a new case with its opening act. */
  async open(
    file: Pick<CaseFileRow, 'id' | 'type' | 'number' | 'organisation' | 'organ'>,
    recorded: Recorded,
    parties: readonly PartyRow[],
    types: CaseTypes,
  ): Promise<CaseFileRow> {
    const at = recorded.act.recordedAt;
    const openedBy = recorded.act.recordedBy;
    const whole = projectionOf(recorded.timeline);
    const numberOrder = orderOfNumber(file.number);
    const row: CaseFileRow = { ...file, numberOrder, ...whole, version: 1, openedAt: at, openedBy, changedAt: at };
    await this.work.insert(caseFileRow, row);
    await this.work.insert(types.factsOf(recorded.timeline.type), { caseId: file.id, ...factsOf(recorded.timeline) });
    await this.work.insert(partyRow, parties);
    await indexNumber(this.work, file.id, file.number);
    await indexNames(this.work, parties);
    await this.work.insert(actRow, { ...recorded.act, caseId: file.id });
    await renewLinks(this.work, file.id, recorded.timeline, false);
    return row;
  }

  /** Appends acts to a case and renews its projections. The guard on the version makes the slower of two writers fail.
   *  @throws Refusal `case.changed-meanwhile` */
  async append(before: StoredCase, recorded: readonly Recorded[], parties: readonly PartyRow[]): Promise<StoredCase> {
    const last = recorded.at(-1);
    if (last === undefined) return before;
    const acts = recorded.map(({ act }) => act);
    const file = await this.project(before.file, last.timeline, last.act.recordedAt);
    await this.work.insert(partyRow, parties);
    await indexNames(this.work, parties);
    await this.work.insert(
      actRow,
      acts.map((act) => ({ ...act, caseId: file.id })),
    );
    const corrected = acts.some((act) => act.corrects !== null);
    await renewLinks(this.work, file.id, last.timeline, corrected);
    return { file, acts: [...before.acts, ...acts], parties: [...before.parties, ...parties] };
  }

  /** Renews both projections from the timeline. @throws Refusal `case.changed-meanwhile` */
  async project(before: CaseFileRow, timeline: Timeline, at: Instant): Promise<CaseFileRow> {
    const whole = wholeOf(timeline);
    const changed = await this.renew(before, timeline.type, whole, at);
    return { ...before, ...whole.columns, ...changed };
  }

  /** Writes the columns and facts of a renewal, and nothing else of the case but its next version.
   *  @throws Refusal `case.changed-meanwhile` */
  async renew(
    { id, version }: Pick<CaseFileRow, 'id' | 'version'>,
    type: CaseType,
    { columns, facts }: Renewal,
    at: Instant,
  ): Promise<Pick<CaseFileRow, 'version' | 'changedAt'>> {
    const next = { version: version + 1, changedAt: at };
    const told = Object.entries({ ...columns, ...next });
    const changed = await this.work.change(
      `UPDATE case_file SET ${assigned(told.map(([name]) => columnOf(name)))} WHERE id = ? AND version = ?`,
      [...told.map(([, value]) => value), id, version],
    );
    if (changed !== 1) throw new Refusal('case.changed-meanwhile', { version });
    const names = Object.keys(facts);
    if (names.length > 0) {
      await this.work.change(`UPDATE ${factsTable(type)} SET ${assigned(names.map(factColumn))} WHERE case_id = ?`, [
        ...Object.values(facts),
        id,
      ]);
    }
    return next;
  }
}

/** The columns of `case_file` are called after their properties as those of facts are. */
const columnOf = factColumn;

const assigned = (columns: readonly string[]): string => columns.map((column) => `${column} = ?`).join(', ');
