import type { Rule, Source } from '#casework/definition';
import { Refusal } from '#platform/refusals';
import { judged } from './judged.js';
import { openStop } from './review.js';
import { regulations } from './sources.js';

/** An act that answers another one needs it first. */
export const afterAct = (earlier: string, source: Source): Rule => ({
  says: '前一程序行为登记之后，方可登记本行为',
  source,
  refuse: ({ history, type }) =>
    history.has(earlier)
      ? undefined
      : new Refusal('sequence.earlier-missing', { earlier: type.acts[earlier]?.name ?? earlier }),
});

/** What stops the clock begins only once at a time, and ends only after it began. */
const stopInOrder = (start: string, end: string, source: Source): Rule => ({
  says: '中断期限计算的事由，开始与结束应成对登记',
  source,
  refuse: (situation) => {
    const { history, type } = situation;
    const isOpen = history.last(start, end)?.code === start;
    const name = type.acts[start]?.name ?? start;
    if (judged(situation).code === start) return isOpen ? new Refusal('stop.open', { start: name }) : undefined;
    return isOpen ? undefined : new Refusal('stop.not-open', { start: name });
  },
});

/** A pair of acts that stops the clock of the review and lets it run again. */
export function clockStop<const S extends string, const A extends string, const B extends string>(
  from: readonly S[],
  start: A,
  startName: string,
  end: B,
  endName: string,
  article: string,
) {
  const common = {
    from,
    to: 'same',
    by: ['handler'],
    rules: [stopInOrder(start, end, regulations(article))],
    source: regulations(article),
  } as const;
  type Act<N extends string> = Record<N, typeof common & { name: string }>;
  return { [start]: { ...common, name: startName }, [end]: { ...common, name: endName } } as Act<A> & Act<B>;
}

/** While an appraisal, an inspection or talks on jurisdiction are under way nothing is decided. */
export const noOpenStop: Rule = {
  says: '鉴定、现场勘验、协商管辖尚未结束的，不作出决定',
  source: regulations('第三十条', '第三十四条', '第三十七条'),
  refuse: ({ history, type }) => {
    const open = openStop(history);
    return open === undefined ? undefined : new Refusal('stop.open', { start: type.acts[open]?.name ?? open });
  },
};
