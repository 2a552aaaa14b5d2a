import type { CaseType } from '../definition/case-type.js';
import { attempt, type Example, examplesOf } from './examples.js';

/** Every rule of every act is seen at work: taken away, at least one worked example is no longer refused as it says. */
export function checkRules(type: CaseType, folder: string): void {
  const rules = Object.entries(type.acts).flatMap(([code, act]) =>
    (act.rules ?? []).map((rule, index) => [`${code}: ${rule.says}`, code, index] as const),
  );
  if (rules.length === 0) return;
  const refused = [...examplesOf(folder).values()].filter((example) => example.expect.refused !== undefined);
  describe(`${type.name}: each rule is missed when it is taken away`, () => {
    it.each(rules)('%s', (_, code, index) => {
      const without = withoutRule(type, code, index);
      const witnesses = refused.filter((example) => example.expect.refused?.act === code);
      expect(witnesses.filter((example) => isMissed(without, example)).length).toBeGreaterThan(0);
    });
  });
}

function withoutRule(type: CaseType, code: string, index: number): CaseType {
  const act = type.acts[code] as CaseType['acts'][string];
  const rules = (act.rules ?? []).filter((_, i) => i !== index);
  return { ...type, acts: { ...type.acts, [code]: { ...act, rules } } };
}

const isMissed = (type: CaseType, example: Example): boolean => attempt(type, example) !== example.expect.refused?.code;
