import { z } from 'zod';
import type { CaseTypes } from '#casework';
import { CALCULATION, calculate, dueDateOf, historyOf, type Rulebook, type SupposedEvent } from '#casework/timeline';
import { isLegalDate, type LegalDate } from '#legal-time';
import { readDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import { type Outcome, table } from '../output.js';

const { first, last, events, days } = CALCULATION;
const day = z
  .string()
  .refine((text) => isLegalDate(text) && text >= first && text <= last, `must be a real day from ${first} to ${last}`);

const vectorsShape = z.object({
  vectors: z.array(
    z.object({
      id: z.string(),
      caseType: z.string(),
      lawVersion: z.string(),
      period: z.string(),
      events: z.array(z.object({ act: z.string(), date: day, days: z.int().min(0).max(days).optional() })).max(events),
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
  const events = vector.events.map(({ act, date: on, days }) => ({ act, on, ...(days === undefined ? {} : { days }) }));
  const counting = { type, lawVersion: vector.lawVersion, history: historyOf(type, events), calendar: rules.calendar };
  const due = dueDateOf(counting, vector.period);
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

export interface CalculateOptions {
  type: string;
  /** `act=2024-03-01`, with a time of day `act=2024-03-01T14:20`, with days `act=2024-03-01+30`. */
  event: readonly string[];
  version?: string;
}

/** `anjuan deadlines --type T --event act=2024-03-01 …`: what follows when these things happen. */
export function calculateDeadlines(options: CalculateOptions, types: CaseTypes, { calendar }: Rulebook): Outcome {
  const type = types.get(options.type);
  const version = options.version === undefined ? {} : { lawVersion: options.version };
  const { lawVersion, dueDates } = calculate({ type, events: options.event.map(eventOf), calendar, ...version });
  const rows = dueDates.map(({ count, name, period, party, concerned, met, ended }) => [
    count.dueOn ?? '停止计算',
    name,
    period,
    party ?? '',
    [
      ...(count.provisionalYears.length > 0 ? ['（暂定）'] : []),
      ...(concerned ? [] : ['（仅在一定条件下）']),
      ...(met || ended ? ['（已了结）'] : []),
    ].join(''),
  ]);
  const explained = dueDates.map(({ explanation }) => explanation.join('\n'));
  return {
    json: { caseType: type.code, lawVersion, dueDates },
    text: [`${type.name}（${lawVersion}）`, table(rows), '', explained.join('\n\n')].join('\n').trimEnd(),
  };
}

function eventOf(text: string): SupposedEvent {
  const [, act = '', on = '', time, days] = /^([^=]+)=([^T+]+)(?:T([^+]+))?(?:\+(\d{1,9}))?$/.exec(text) ?? [];
  if (act === '') {
    const problem = `“${text}”应为 行为=日期，可加时刻和日数，如 accepted=2024-03-01T14:20、extension-approved=2024-04-30+30`;
    throw new Refusal('field.invalid', { field: '--event', problem });
  }
  return { act, on, ...(time === undefined ? {} : { time }), ...(days === undefined ? {} : { days: Number(days) }) };
}
