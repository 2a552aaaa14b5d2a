import { type EvaluateFigure, type FigureValue, type Printed, print } from '#statistics';
import type { Outline } from './outline.js';

/** A slot with its figure evaluated and printed. */
export interface FilledSlot {
  id: string;
  printed: Printed;
  /** The number is intended, not reached. */
  target: boolean;
  figure: FigureValue;
}

/** Evaluates every slot of an outline live from the records. A figure bound twice alike is evaluated once. */
export async function compileReport(outline: Outline, evaluate: EvaluateFigure): Promise<FilledSlot[]> {
  const evaluated = new Map<string, Promise<FigureValue>>();
  return Promise.all(
    outline.slots.map(async ({ id, figure, scope, from, to, print: rule, target }) => {
      const key = [figure, scope, from, to].join(' ');
      const value = evaluated.get(key) ?? evaluate.run({ figure, scope, from, to });
      evaluated.set(key, value);
      const found = await value;
      return { id, printed: print(found.exact, rule), target, figure: found };
    }),
  );
}

/** A number that a published report printed. */
export interface PublishedFigure {
  id: string;
  value: number;
}

export interface Comparison {
  total: number;
  matched: number;
  differing: { id: string; expected: number; got: number | null }[];
  /** Published figures for which the outline has no slot. */
  missing: string[];
}

/** Compares a compiled report with what was published, figure by figure. */
export function compareReport(slots: readonly FilledSlot[], published: readonly PublishedFigure[]): Comparison {
  const byId = new Map(slots.map((slot) => [slot.id, slot.printed.value]));
  const bound = published.filter(({ id }) => byId.has(id));
  const differing = bound.filter(({ id, value }) => byId.get(id) !== value);
  return {
    total: published.length,
    matched: bound.length - differing.length,
    differing: differing.map(({ id, value }) => ({ id, expected: value, got: byId.get(id) ?? null })),
    missing: published.filter(({ id }) => !byId.has(id)).map(({ id }) => id),
  };
}
