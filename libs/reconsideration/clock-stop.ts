import { stopInOrder } from './guards.js';
import { regulations } from './sources.js';

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
    guard: stopInOrder(start, end),
    source: regulations(article),
  } as const;
  type Act<N extends string> = Record<N, typeof common & { name: string }>;
  return { [start]: { ...common, name: startName }, [end]: { ...common, name: endName } } as Act<A> & Act<B>;
}
