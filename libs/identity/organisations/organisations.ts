import { z } from 'zod';
import { type Instant, isLegalDate, type LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { configFolder, readDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import { allChanges, lastChange, type OrganisationChange } from './changes.js';
import { type Organ, type Organisation, organisationKinds } from './organisation.js';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');

const organisationsShape = z.strictObject({
  organisations: z.array(
    z.strictObject({
      code: z.string().regex(/^[0-9]{6}(-[0-9]{2})?$/),
      name: z.string(),
      kind: z.enum(organisationKinds),
      parent: z.string().optional(),
      number: z.string(),
      represents: z.strictObject({ code: z.string(), name: z.string() }).optional(),
      from: day.optional(),
      until: day.optional(),
    }),
  ),
});

/** A change with the unit as it was before. */
export interface OrganisationHistory extends OrganisationChange {
  /** Null of a unit that was added. */
  readonly before: Organisation | null;
}

interface Tree {
  readonly byCode: ReadonlyMap<string, Organisation>;
  /** The unit itself and all below it. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly versions: ReadonlyMap<string, number>;
  /** The last change that is in it. */
  readonly sequence: number;
}

/** The tree of organisations: who handles cases, under whom, for which organ, from when to when. One for a process: those of
 *  config/ with what was changed since, by this process or another one. Units never go: what was known once stays known. */
export class Organisations {
  private tree: Tree;

  constructor(private readonly seed: readonly Organisation[]) {
    this.tree = treeOf(seed, []);
  }

  /** Takes in what was changed meanwhile. To be asked at the beginning of whatever looks at units; not of a unit of work that has
   *  itself changed one, which may yet be rolled back.
   *  @throws Refusal `definition.invalid` where the changes do not fit to config/organisations.yaml */
  async upToDate(from: Pick<Reader, 'query'>): Promise<void> {
    if ((await lastChange(from)) <= this.tree.sequence) return;
    const found = treeOf(this.seed, await allChanges(from));
    if (found.sequence > this.tree.sequence) this.tree = found;
  }

  /** The tree as it was known at an instant. */
  async asKnownAt(from: Pick<Reader, 'query'>, knownAt: Instant): Promise<Organisations> {
    const past = new Organisations(this.seed);
    const known = (await allChanges(from)).filter(({ recordedAt }) => recordedAt <= knownAt);
    past.tree = treeOf(this.seed, known);
    return past;
  }

  /** What was changed, the latest first. */
  async history(from: Pick<Reader, 'query'>): Promise<OrganisationHistory[]> {
    const known = new Map(this.seed.map((each) => [each.code, each]));
    const history = (await allChanges(from)).map((change) => {
      const before = known.get(change.organisation.code) ?? null;
      known.set(change.organisation.code, change.organisation);
      return { ...change, before };
    });
    return history.reverse();
  }

  /** Rises with each change of a unit. */
  versionOf(code: string): number {
    return this.tree.versions.get(code) ?? 1;
  }

  all(): Organisation[] {
    return [...this.tree.byCode.values()];
  }

  /** @throws Refusal `organisation.unknown` */
  get(code: string): Organisation {
    const found = this.tree.byCode.get(code);
    if (!found) throw new Refusal('organisation.unknown', { organisation: code });
    return found;
  }

  /** @throws Refusal `organisation.unknown`, or `organisation.not-valid` when it did not exist on the day */
  getOn(code: string, on: LegalDate): Organisation {
    const found = this.get(code);
    if ((found.from ?? '') > on || (found.until ?? '9999-12-31') < on) {
      throw new Refusal('organisation.not-valid', { organisation: code, on });
    }
    return found;
  }

  /** A unit in which a case can be registered that came in on a day: it existed then, and has not been closed since.
   *  @throws Refusal `organisation.unknown`, `organisation.not-valid`, `organisation.closed` */
  takingCases(code: string, on: LegalDate, today: LegalDate): Organisation {
    const found = this.getOn(code, on);
    this.assertNotClosed(found, today);
    return found;
  }

  /** A unit counts as closed from its last day on, when that is written down. @throws Refusal `organisation.closed` */
  assertNotClosed({ name, until }: Organisation, today: LegalDate): void {
    if (until !== undefined && until <= today) throw new Refusal('organisation.closed', { name, until });
  }

  /** The unit itself and all units below it.
   *  @throws Refusal `organisation.unknown` */
  withSubordinates(code: string): readonly string[] {
    this.get(code);
    return this.tree.below.get(code) ?? [];
  }

  /** The prefecture bureau: 本级 of the figures. */
  top(): Organisation {
    const top = this.all().find((each) => each.parent === undefined);
    if (!top) throw problem('no organisation without a parent');
    return top;
  }

  /** The organ that a unit represents: its own, or that of the nearest unit above it. */
  organOf(code: string): Organ | undefined {
    return pathTo(this.tree.byCode, code)
      .map((each) => this.tree.byCode.get(each)?.represents)
      .find((organ) => organ !== undefined);
  }
}

function treeOf(seed: readonly Organisation[], changes: readonly OrganisationChange[]): Tree {
  const byCode = new Map(seed.map((each) => [each.code, each]));
  if (byCode.size !== seed.length) throw problem('a code stands twice');
  const versions = new Map(seed.map(({ code }) => [code, 1]));
  for (const { organisation } of changes) {
    byCode.set(organisation.code, organisation);
    versions.set(organisation.code, (versions.get(organisation.code) ?? 0) + 1);
  }
  const below = new Map<string, string[]>();
  const numbers = new Set<string>();
  for (const { code, parent, number } of byCode.values()) {
    if (parent !== undefined && !byCode.has(parent)) throw problem(`unknown parent ${parent}`);
    if (numbers.has(number)) throw problem(`${number} begins the case numbers of two organisations`);
    numbers.add(number);
    for (const above of pathTo(byCode, code)) below.set(above, [...(below.get(above) ?? []), code]);
  }
  return { byCode, below, versions, sequence: changes.at(-1)?.sequence ?? 0 };
}

/** The unit and the units above it, upwards. */
function pathTo(byCode: ReadonlyMap<string, Organisation>, code: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = byCode.get(at)?.parent) {
    if (path.includes(at)) throw problem(`${at} stands above itself`);
    path.push(at);
  }
  return path;
}

const problem = (text: string) =>
  new Refusal('definition.invalid', { file: 'config/organisations.yaml', problem: text });

/** Reads config/organisations.yaml.
 *  @throws Refusal `definition.invalid` */
export function loadOrganisations(file = configFolder('organisations.yaml')): Organisations {
  return new Organisations(readDefinition(file, organisationsShape).organisations as Organisation[]);
}
