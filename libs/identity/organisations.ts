import { z } from 'zod';
import { isLegalDate, type LegalDate } from '#legal-time';
import { configFolder, readDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');

const organisationsShape = z.strictObject({
  organisations: z.array(
    z.strictObject({
      code: z.string().regex(/^[0-9]{6}(-[0-9]{2})?$/),
      name: z.string(),
      kind: z.enum(['prefecture-bureau', 'county-bureau', 'station']),
      parent: z.string().optional(),
      number: z.string(),
      represents: z.strictObject({ code: z.string(), name: z.string() }).optional(),
      from: day.optional(),
      until: day.optional(),
    }),
  ),
});

export interface Organ {
  code: string;
  name: string;
}

export interface Organisation {
  code: string;
  name: string;
  kind: 'prefecture-bureau' | 'county-bureau' | 'station';
  parent?: string;
  /** The first word of its case numbers. */
  number: string;
  /** The organ (复议机关, 被告) for which it acts. */
  represents?: Organ;
  from?: LegalDate;
  until?: LegalDate;
}

/** The tree of organisations: who handles cases, under whom, for which organ, from when to when. */
export class Organisations {
  private readonly byCode: ReadonlyMap<string, Organisation>;
  private readonly below = new Map<string, string[]>();

  constructor(organisations: readonly Organisation[]) {
    this.byCode = new Map(organisations.map((each) => [each.code, each]));
    if (this.byCode.size !== organisations.length) throw problem('a code stands twice');
    for (const each of organisations) {
      if (each.parent !== undefined && !this.byCode.has(each.parent)) throw problem(`unknown parent ${each.parent}`);
      for (const above of this.pathTo(each.code)) this.below.set(above, [...(this.below.get(above) ?? []), each.code]);
    }
  }

  all(): Organisation[] {
    return [...this.byCode.values()];
  }

  /** @throws Refusal `organisation.unknown` */
  get(code: string): Organisation {
    const found = this.byCode.get(code);
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

  /** The unit itself and all units below it.
   *  @throws Refusal `organisation.unknown` */
  withSubordinates(code: string): readonly string[] {
    this.get(code);
    return this.below.get(code) ?? [];
  }

  /** The prefecture bureau: 本级 of the figures. */
  top(): Organisation {
    const top = this.all().find((each) => each.parent === undefined);
    if (!top) throw problem('no organisation without a parent');
    return top;
  }

  /** The organ that a unit represents: its own, or that of the nearest unit above it. */
  organOf(code: string): Organ | undefined {
    return this.pathTo(code)
      .map((each) => this.byCode.get(each)?.represents)
      .find((organ) => organ !== undefined);
  }

  /** The unit and the units above it, upwards. */
  private pathTo(code: string): string[] {
    const path: string[] = [];
    for (let at: string | undefined = code; at !== undefined; at = this.byCode.get(at)?.parent) {
      if (path.includes(at)) throw problem(`${at} stands above itself`);
      path.push(at);
    }
    return path;
  }
}

const problem = (text: string) =>
  new Refusal('definition.invalid', { file: 'config/organisations.yaml', problem: text });

/** Reads config/organisations.yaml.
 *  @throws Refusal `definition.invalid` */
export function loadOrganisations(file = configFolder('organisations.yaml')): Organisations {
  return new Organisations(readDefinition(file, organisationsShape).organisations as Organisation[]);
}
