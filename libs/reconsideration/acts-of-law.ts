import type { ActSpec } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { deemedOn } from './acceptance.js';
import { arl2017, arl2023, litigationLaw } from './sources.js';
import { type Event, inReview, type State, type Version } from './states.js';

/** The last day of the review period that applies, once; none while the clock is stopped. */
function decisionLapsedOn({ history, due }: Situation): LegalDate | undefined {
  if (history.has('decision-period-lapsed')) return undefined;
  return (due('arl-decide') ?? due('arl-decide-summary'))?.count.dueOn ?? undefined;
}

/** What the law itself does when a period has run out. Declared behind everything that may still be done on that day. */
export const actsOfLaw = {
  'deemed-accepted': {
    name: '视为受理',
    from: ['received'],
    to: 'under-review',
    by: ['system'],
    versions: ['ARL-2023'],
    automatic: deemedOn,
    source: arl2023('第三十条'),
  },
  'decision-period-lapsed': {
    name: '审理期限届满未作决定',
    from: inReview,
    to: 'same',
    by: ['system'],
    automatic: decisionLapsedOn,
    source: [arl2017('第十九条'), arl2023('第三十四条'), litigationLaw('第四十五条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
