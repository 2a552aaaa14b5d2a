import { z } from 'zod';
import type { CaseTypes } from '#casework';
import type { FieldValues } from '#casework/definition';
import { dueDateOf, History, type Rulebook } from '#casework/timeline';
import { isLegalDate, type LegalDate } from '#legal-time';
import { readDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import type { Outcome } from '../output.js';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');

const vectorsShape = z.object({
  vectors: z.array(
    z.object({
      id: z.string(),
      caseType: z.string(),
      lawVersion: z.string(),
      period: z.string(),
      events: z.array(z.object({ act: z.string(), date: day, days: z.number().int().optional() })),
      expectedDue: day.nullable(),
    }),
  ),
});

type Vector = z.infer<typeof vectorsShape>['vectors'][number];

export interface DeadlineReport {
  total: number;
  passed: number;
  failed: { id: string; expected: string | null; got: string | null }[];
}

/** Computes worked dates and compares them. Needs no database.
 *  A period that no case type declares under the law version gives `period.unknown`. */
export function checkVectors(file: string, types: CaseTypes, rules: Rulebook): DeadlineReport {
  const { vectors } = readDefinition(file, vectorsShape);
  const results = vectors.map((vector) => ({ vector, got: dueOf(vector, types, rules) }));
  const failed = results.filter(({ vector, got }) => got !== vector.expectedDue);
  return {
    total: vectors.length,
    passed: vectors.length - failed.length,
    failed: failed.map(({ vector, got }) => ({ id: vector.id, expected: vector.expectedDue, got })),
  };
}

function dueOf(vector: Vector, types: CaseTypes, rules: Rulebook): LegalDate | null | 'period.unknown' | 'not-started' {
  let type: ReturnType<CaseTypes['get']>;
  try {
    type = types.get(vector.caseType);
  } catch (error) {
    if (error instanceof Refusal) return 'period.unknown';
    throw error;
  }
  if (!type.periods[vector.period]?.versions[vector.lawVersion]) return 'period.unknown';
  // The events come in any order; those of one day are taken in the order of the procedure, as in a case.
  const place = ({ code }: { code: string }): number => type.actOrder.get(code) ?? -1;
  const events = vector.events.map(({ act, date, days }) => {
    const fields: FieldValues = days === undefined ? {} : { days };
    return { code: act, on: date as LegalDate, fields };
  });
  events.sort((a, b) => place(a) - place(b));
  const due = dueDateOf(type, vector.period, vector.lawVersion, new History(events), rules.calendar);
  return due ? due.count.dueOn : 'not-started';
}

/** `anjuan deadlines --vectors FILE`. */
export function deadlines(file: string, types: CaseTypes, rules: Rulebook): Outcome {
  const report = checkVectors(file, types, rules);
  const lines = report.failed.map(
    ({ id, expected, got }) => `${id}: 应为 ${expected ?? '停止计算'}，算得 ${got ?? '停止计算'}`,
  );
  return {
    json: report,
    text: [`${report.passed} / ${report.total}`, ...lines].join('\n'),
    exitCode: report.failed.length === 0 ? 0 : 1,
  };
}
