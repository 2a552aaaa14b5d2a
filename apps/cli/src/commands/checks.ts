import type { CheckResult, CrossCheck, Outline } from '#reporting';
import type { EvaluateFigure } from '#statistics';
import { type Outcome, table } from '../output.js';

const marks = { holds: '符合', fails: '不符', 'not-applicable': '无可比较' } as const;

/** `anjuan checks --outline NAME`: the cross-checks of a report; fails when one does not hold. */
export async function checkReport(
  outline: Outline,
  crossCheck: CrossCheck,
  evaluate: EvaluateFigure,
): Promise<Outcome> {
  const results = await crossCheck.run(outline, evaluate);
  const count = (state: CheckResult['state']): number => results.filter((each) => each.state === state).length;
  const [held, failed, others] = [count('holds'), count('fails'), count('not-applicable')];
  const rows = results.map(({ id, scope, state, left, right }) => [
    marks[state],
    id,
    scope,
    `${left.value ?? '—'}`,
    `${right.value ?? '—'}`,
  ]);
  const failing = results.filter(({ state }) => state === 'fails').flatMap(linesOf);
  const sum = `${held} 项符合，${failed} 项不符，${others} 项无可比较`;
  return {
    json: { outline: outline.name, from: outline.from, to: outline.to, held, failed, checks: results },
    text: [table(rows), ...failing, sum].join('\n'),
    exitCode: failed === 0 ? 0 : 1,
  };
}

/** A check that does not hold: both sides, and the first records by which they differ. */
function linesOf({ label, rule, scope, left, relation, right, difference, offending }: CheckResult): string[] {
  const side = (of: CheckResult['left']): string =>
    of.terms
      .map(
        ({ label: name, times, value, from, to }) => `${times < 0 ? '−' : ''}${name}（${from}至${to}）${value ?? '—'}`,
      )
      .join(' + ') || '0';
  const records = offending?.records.slice(0, 10).map((each) => `  ${each.title}  左 ${each.left}  右 ${each.right}`);
  const more = offending && offending.total > 10 ? [`  ……共 ${offending.total} 条`] : [];
  return [
    `${label}（${scope}）：${rule}`,
    `  ${side(left)} ${relation} ${side(right)}，相差 ${difference ?? '—'}`,
    ...(records ?? []),
    ...more,
  ];
}
