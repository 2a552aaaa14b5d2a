import { z } from 'zod';
import { isLegalDate } from '#legal-time';
import { readDefinitions } from '#platform/config-files';
import type { CaseType } from '../definition/case-type.js';
import type { FieldValues } from '../definition/fields.js';
import { CaseInTest, partiesOf, refusalOf } from './cases.js';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');
const actShape = z.strictObject({ on: day, act: z.string(), fields: z.record(z.string(), z.unknown()).optional() });

const exampleShape = z.strictObject({
  title: z.string(),
  /** The articles that the example shows at work. */
  source: z.string(),
  /** Left out: one citizen of each role, whose id is the role. */
  parties: z
    .array(
      z.strictObject({
        id: z.string(),
        role: z.string(),
        kind: z.string().optional(),
        categories: z.array(z.string()).optional(),
        fromOutside: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Recorded in this order. Required fields that are not told are filled in. */
  acts: z.array(actShape).min(1),
  expect: z.strictObject({
    state: z.string(),
    /** The due date; null: the clock is stopped; none: it has not started. */
    due: z.record(z.string(), z.union([day, z.null(), z.literal('none')])).optional(),
    /** Acts that may come next, among others. */
    permitted: z.array(z.string()).optional(),
    refused: actShape.extend({ code: z.string() }).optional(),
    /** Statistical facts, and receivedOn, acceptedOn, closedOn. */
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  }),
});

export type Example = z.infer<typeof exampleShape>;

/** The worked examples of a folder, by file name. */
export const examplesOf = (folder: string): Map<string, Example> => readDefinitions(folder, exampleShape);

/** One test for every worked example of a folder: files that a lawyer can read and correct. */
export function runExamples(type: CaseType, folder: string): void {
  const examples = [...examplesOf(folder)];
  describe(`${type.name}: worked examples`, () => {
    it.each(examples.map(([file, example]) => [`${file}: ${example.title}`, example] as const))('%s', (_, example) => {
      const told = caseOf(type, example);
      expect(outcomeOf(told, example)).toEqual(example.expect);
    });
  });
}

/** The case that an example tells, up to what it asks about. */
export function caseOf(type: CaseType, example: Example): CaseInTest {
  const told = new CaseInTest(type, partiesOf(type, example.parties));
  for (const { on, act, fields } of example.acts) told.record(on, act, fields as FieldValues | undefined);
  return told;
}

/** What the act that an example expects to be refused is refused with. */
export function attempt(type: CaseType, example: Example): string {
  const { refused } = example.expect;
  if (!refused) return 'nothing to refuse';
  const told = caseOf(type, example);
  const fields = refused.fields as FieldValues | undefined;
  return refusalOf(() => told.record(refused.on, refused.act, fields))?.code ?? 'not refused';
}

/** What has become of the case, as far as the example asks. */
function outcomeOf(told: CaseInTest, example: Example): Record<string, unknown> {
  const { expect: asked } = example;
  const timeline = told.timeline();
  const milestones: Readonly<Record<string, (typeof told.type.milestones)['closedOn']>> = { ...told.type.milestones };
  const { due, permitted, refused, facts } = asked;
  return {
    state: timeline.state,
    ...(due && { due: mapKeys(due, (period) => dueOf(told, period)) }),
    ...(permitted && { permitted: permitted.filter((code) => told.permitted().includes(code)) }),
    ...(refused && { refused: { ...refused, code: attempt(told.type, example) } }),
    ...(facts && {
      facts: mapKeys(facts, (name) => milestones[name]?.(timeline) ?? told.type.facts[name]?.of(timeline) ?? null),
    }),
  };
}

function dueOf(told: CaseInTest, period: string): string | null {
  if (!told.type.periods[period]) return `unknown period ${period}`;
  const due = told.timeline().due(period);
  return due === undefined ? 'none' : due.count.dueOn;
}

const mapKeys = <V>(record: Readonly<Record<string, unknown>>, read: (key: string) => V): Record<string, V> =>
  Object.fromEntries(Object.keys(record).map((key) => [key, read(key)]));
