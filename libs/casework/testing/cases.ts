import { readdirSync, readFileSync } from 'node:fs';
import { HolidayCalendar, type Instant, instant, type LegalDate, legalDate, parseHolidayNotice } from '#legal-time';
import { configFolder } from '#platform/config-files';
import { Refusal, type RefusalCode } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import type { FieldValues } from '../definition/fields.js';
import { loadDictionaries } from '../dictionaries/index.js';
import type { RecordedAct } from '../timeline/act.js';
import { type CaseRecord, correct, type Rulebook, record } from '../timeline/record.js';
import type { PartyTraits } from '../timeline/situation.js';
import { permittedActs, type Timeline, timelineOf } from '../timeline/timeline.js';
import { fill, OTHER_CASE } from './fill.js';

/** The holidays and dictionaries of config. */
export const RULES: Rulebook = {
  calendar: new HolidayCalendar(
    readdirSync(configFolder('holidays')).map((file) =>
      parseHolidayNotice(JSON.parse(readFileSync(configFolder('holidays', file), 'utf8'))),
    ),
  ),
  dictionaries: loadDictionaries(),
};

/** The present day of examples and specs. */
export const TODAY = legalDate('2026-12-31');

/** The other cases that fields may name. */
const OTHER_CASES = new Map([[OTHER_CASE, 'reconsideration']]);

/** A party as an example tells it. */
export interface PartyInTest {
  id: string;
  role: string;
  kind?: string | undefined;
  categories?: string[] | undefined;
  fromOutside?: boolean | undefined;
}

/** The parties of a case in test; left out: one citizen of each role, whose id is the role. */
export function partiesOf(type: CaseType, told?: readonly PartyInTest[]): PartyTraits[] {
  const parties: readonly PartyInTest[] = told ?? Object.keys(type.partyRoles).map((role) => ({ id: role, role }));
  return parties.map(({ id, role, kind = 'citizen', categories = [], fromOutside = false }) => {
    return { id, role, kind, categories, fromOutside };
  });
}

/** Two citizens of each role. */
export const twoOfEachRole = (type: CaseType): PartyTraits[] =>
  partiesOf(
    type,
    Object.keys(type.partyRoles).flatMap((role) => [role, `${role}-2`].map((id) => ({ id, role }))),
  );

/** A case whose acts are recorded one after another, each a minute after the one before, as the engine does it. Required
 *  fields that are not given are filled in. */
export class CaseInTest {
  acts: RecordedAct[] = [];

  constructor(
    readonly type: CaseType,
    readonly parties: readonly PartyTraits[] = partiesOf(type),
    readonly rules: Rulebook = RULES,
  ) {}

  /** @throws Refusal what `record` refuses */
  record(on: string, act: string, fields: FieldValues = {}): this {
    const specs = this.type.acts[act]?.fields ?? {};
    const around = { on: on as LegalDate, parties: this.parties, dictionaries: this.rules.dictionaries };
    return this.recordRaw(on, act, fill(specs, fields, around));
  }

  /** Records the fields as they are. @throws Refusal what `record` refuses */
  recordRaw(on: string, act: string, fields: FieldValues): this {
    const automatic = this.type.acts[act]?.automatic ? ({ automatic: true } as const) : {};
    const input = { act, occurredOn: on, fields, today: TODAY, ...automatic, ...this.next() };
    this.acts = [...this.acts, record(this.asRecord(), input, this.rules).act];
    return this;
  }

  /** Corrects the act at an index of `acts`; without replacement it is voided. @throws Refusal what `correct` refuses */
  correct(index: number, replacement?: { on: string; fields?: FieldValues }, reason = '登记有误'): this {
    const wrong = this.acts[index] as RecordedAct;
    const content = replacement && { occurredOn: replacement.on, fields: replacement.fields ?? wrong.fields };
    const input = {
      corrects: wrong.id,
      reason,
      today: TODAY,
      ...this.next(),
      ...(content && { replacement: content }),
    };
    this.acts = [...this.acts, correct(this.asRecord(), input, this.rules).act];
    return this;
  }

  timeline(knownAt?: Instant): Timeline {
    return timelineOf(this.type, this.acts, this.parties, this.rules.calendar, knownAt);
  }

  get state(): string {
    return this.timeline().state;
  }

  due(period: string): LegalDate | null {
    return this.timeline().due(period)?.count.dueOn ?? null;
  }

  fact(name: string): unknown {
    return this.type.facts[name]?.of(this.timeline());
  }

  permitted(): string[] {
    const { state, lawVersion } = this.timeline();
    return permittedActs(this.type, this.acts.length === 0 ? null : state, lawVersion);
  }

  asRecord(): CaseRecord {
    return { type: this.type, acts: this.acts, parties: this.parties };
  }

  private next() {
    const sequence = this.acts.length + 1;
    const recordedAt = instant(new Date(Date.UTC(2026, 11, 31, 0, sequence)).toISOString());
    return { id: `act-${sequence}`, recordedAt, recordedBy: 'caseworker', cases: OTHER_CASES };
  }
}

/** What an action is refused with, or undefined when it is not. Anything but a refusal is thrown on. */
export function refusalOf(action: () => unknown): { code: RefusalCode; refusal: Refusal } | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, refusal: error };
    throw error;
  }
  return undefined;
}
