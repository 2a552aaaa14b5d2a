import type { Comparison, Projections } from '#casework';
import { type Outcome, table } from '../output.js';

/** `anjuan rebuild`: folds every case again and mends rows and links that are not what the acts say; `--check` only tells, and
 *  fails when there are any. A case that is damaged is named, and makes it fail either way. */
export async function rebuild(projections: Projections, { check = false }: { check?: boolean }): Promise<Outcome> {
  const found = check ? await projections.check() : await projections.rebuild();
  const isWrong = found.damaged.length > 0 || (check && found.differing > 0);
  return { json: found, text: textOf(found, check), exitCode: isWrong ? 1 : 0 };
}

function textOf({ checked, differing, mended, cases, damaged }: Comparison, check: boolean): string {
  const sum = check
    ? `核对 ${checked} 件，${differing} 件与程序行为不一致`
    : `重新计算 ${checked} 件，更正 ${mended} 件`;
  const more = differing > cases.length ? [`……另有 ${differing - cases.length} 件`] : [];
  const advice = check && differing > 0 ? ['更正请运行 anjuan rebuild'] : [];
  const broken = damaged.map(({ number, problem }) => `${number}：数据已损坏，无法计算（${problem}）`);
  const rows = cases.map(({ number, differs }) => [number, differs.join('、')]);
  return [sum, ...(rows.length > 0 ? [table(rows)] : []), ...more, ...advice, ...broken].join('\n');
}
