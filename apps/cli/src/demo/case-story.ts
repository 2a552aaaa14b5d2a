import type { PartyInput } from '#casework';
import type { FieldValues } from '#casework/definition';
import { addDays, type Instant, type LegalDate } from '#legal-time';
import type { Demo } from './demo-world.js';
import type { Random } from './random.js';

export interface CaseOpening {
  key: string;
  type: string;
  organisation: string;
  act: string;
  on: LegalDate;
  fields: FieldValues;
  parties: readonly PartyInput[];
  /** Who enters it all; the officer of the unit when left out. */
  by?: string;
  /** What the forms of the later acts ask for in every case alike; what is told of an act goes before. */
  formalities?: Formalities;
}

export type Formalities = (act: string, on: LegalDate, told: FieldValues) => FieldValues;

export interface ToldAct {
  act: string;
  on: LegalDate;
  fields: FieldValues;
}

/** Acts are entered within three days; `same-day`: at once, as far as office hours go. */
export type Pace = 'within-days' | 'same-day';

/** Tells one case, act by act: each is dated some working days after the one before and entered within three days. */
export class CaseStory {
  /** What the plan calls the case. */
  readonly key: string;
  /** The day of the last act that was told. */
  last: LegalDate;
  /** When the last act was entered. */
  entered: Instant;
  /** What was told of it, in that order; without what was put right later. */
  readonly told: ToldAct[] = [];

  constructor(
    private readonly demo: Demo,
    private readonly random: Random,
    readonly opening: CaseOpening,
    private readonly pace: Pace = 'within-days',
  ) {
    const { on, key, formalities: _, ...rest } = opening;
    this.key = `${opening.type} ${key}`;
    this.last = on;
    this.entered = demo.days.entryOf(on, random, { pace });
    demo.plan.add({ at: this.entered, do: 'open', case: this.key, on, ...rest, by: this.by });
    this.told.push({ act: opening.act, on, fields: opening.fields });
  }

  get by(): string {
    return this.opening.by ?? this.demo.accountOf(this.opening.organisation);
  }

  /** An act so many working days after the last one: a number, or between two. */
  next(act: string, after: number | readonly [number, number], fields: FieldValues = {}, parties?: PartyInput[]): this {
    const days = typeof after === 'number' ? after : this.random.int(...after);
    return this.on(this.demo.days.move(this.last, days), act, fields, parties);
  }

  /** An act on a day, entered after the acts told before. */
  on(day: LegalDate, act: string, fields: FieldValues = {}, parties: readonly PartyInput[] = []): this {
    this.last = day;
    this.entered = this.demo.days.entryOf(day, this.random, { after: this.entered, pace: this.pace });
    this.add(this.entered, act, day, fields, parties);
    return this;
  }

  /** An act of a past day that is entered only weeks later; what is told after it does not wait for it. */
  enteredLate(day: LegalDate, weeks: number, act: string, fields: FieldValues = {}): this {
    const at = this.demo.days.entryOf(addDays(day, 7 * weeks), this.random);
    this.add(at, act, day, fields, []);
    return this;
  }

  /** Puts an act right some working days after its entry: dated otherwise, or with other fields. */
  corrected(act: string, reason: string, right: { on?: LegalDate; fields?: FieldValues }): this {
    const wrong = this.told.findLast((each) => each.act === act);
    if (!wrong) throw new Error(`${this.key} has no ${act}`);
    return this.correct({ reason, ...wrong, ...right });
  }

  /** Takes an act back. */
  voided(act: string, reason: string): this {
    return this.correct({ act, reason });
  }

  private correct(correction: { act: string; reason: string; on?: LegalDate; fields?: FieldValues }): this {
    this.entered = this.demo.days.entryOf(this.demo.days.move(this.last, 2), this.random, { after: this.entered });
    this.demo.plan.add({ at: this.entered, by: this.by, do: 'correct', case: this.key, ...correction });
    return this;
  }

  private add(at: Instant, act: string, on: LegalDate, told: FieldValues, parties: readonly PartyInput[]): void {
    const fields = { ...this.opening.formalities?.(act, on, told), ...told };
    this.told.push({ act, on, fields });
    this.demo.plan.add({ at, by: this.by, do: 'act', case: this.key, act, on, fields, parties });
  }
}
