import { addDays, type LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import { aidCase } from '../legal-aid/openings.js';
import { disputeCase } from '../mediation/openings.js';
import { application } from '../reconsideration/complaints.js';
import { everyoneElse } from '../reconsideration/endings.js';
import { aidInProgress } from './legal-aid.js';
import { mediationInProgress } from './mediation.js';
import { reconsiderationInProgress } from './reconsideration.js';
import type { OpenRow } from './row.js';

/** Work in progress around the day of the demonstration: what the worklists show. All of it is entered before that day, each
 *  act on its own day. */
export function inProgress(demo: Demo): void {
  const { random, names } = demo.chanceOf('in progress');
  const receiptOf = (row: OpenRow, key: string) => {
    const unit = demo.knowledge.organisations.get(row.unit);
    const handler = row.unassigned ? {} : { handler: demo.accountOf(unit.code) };
    return { key, unit, on: daysAgo(demo, row.ago), pace: 'same-day', ...handler } as const;
  };
  reconsiderationInProgress.forEach((row, i) => {
    goOn(demo, row, application(demo, receiptOf(row, `open-${i + 1}`), names, random));
  });
  aidInProgress.forEach((row, i) => {
    const { opening } = row;
    goOn(demo, row, aidCase(demo, { ...receiptOf(row, `open-${i + 1}`), opening }, names, random));
  });
  mediationInProgress.forEach((row, i) => {
    const { coming } = row;
    goOn(demo, row, disputeCase(demo, { ...receiptOf(row, `open-${i + 1}`), coming }, names, random).story);
  });
}

function goOn(demo: Demo, { steps }: OpenRow, story: CaseStory): void {
  for (const [act, ago, fields] of steps) {
    const on = daysAgo(demo, ago);
    story.on(on, act, typeof fields === 'function' ? fields(on, story) : fields);
    if (act !== 'opinions-heard') continue;
    for (const party of everyoneElse(story)) story.on(on, act, { party });
  }
}

/** The last working day at least so many days before the day of the demonstration. */
const daysAgo = ({ days, today }: Demo, ago: number): LegalDate => days.onOrBefore(addDays(today, -ago));
