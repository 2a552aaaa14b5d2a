import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import type { Names } from '../names.js';
import type { PlannedEntry } from '../plan.js';
import type { Random } from '../random.js';

/** Things of one register that happened between two days, over the months evenly; a few were entered twice and taken back. */
export interface Span<T> {
  from: string;
  to: string;
  things: readonly T[];
  duplicates?: number;
}

/** What one thing says. The county that it fell to keeps it, where nothing else is said. */
export type Happening = Pick<PlannedEntry, 'fields'> &
  Partial<Pick<PlannedEntry, 'organisation' | 'quantity' | 'amount' | 'reference' | 'under'>>;

/** Where and when it happened. */
export interface Circumstance {
  /** A county, by the weights of the demonstration. */
  county: Organisation;
  on: LegalDate;
  /** Its number within the span, from 1. */
  number: number;
  random: Random;
  names: Names;
}

/** Enters what happened, span by span, each with a stream of chance of its own. */
export function happenings<T>(
  demo: Demo,
  register: string,
  spans: readonly Span<T>[],
  tell: (thing: T, circumstance: Circumstance) => Happening,
): void {
  for (const span of spans) tellSpan(demo, register, span, tell);
}

function tellSpan<T>(
  demo: Demo,
  register: string,
  { from, to, things, duplicates = 0 }: Span<T>,
  tell: (thing: T, circumstance: Circumstance) => Happening,
): void {
  const { random, names } = demo.chanceOf(`${register} ${from}`);
  const days = demo.days.evenly(things.length, from as LegalDate, to as LegalDate, random);
  const counties = demo.overCounties(things.length, random);
  const twice = new Set(Array.from({ length: duplicates }, (_, i) => Math.floor((i * things.length) / duplicates)));
  random.shuffled(things).forEach((thing, i) => {
    const on = days[i] as LegalDate;
    const county = counties[i] as Organisation;
    const told = tell(thing, { county, on, number: i + 1, random, names });
    const entry = {
      organisation: county.code,
      ...told,
      entry: `${register} ${from} ${i + 1}`,
      register,
      occurredOn: on,
    };
    const entered = demo.enter(entry, random);
    if (!twice.has(i)) return;
    const again = { ...entry, entry: `${entry.entry} again` };
    const enteredAgain = demo.enter(again, random, entered);
    demo.takeBack(again.entry, again.organisation, enteredAgain, '重复登记，予以作废', random);
  });
}
