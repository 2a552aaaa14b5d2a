import { addDays, type LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import { aidCase } from '../legal-aid/openings.js';
import { decisionOf } from '../litigation/decisions.js';
import { suit } from '../litigation/suits.js';
import { disputeCase } from '../mediation/openings.js';
import { application } from '../reconsideration/complaints.js';
import { everyoneElse } from '../reconsideration/endings.js';
import { aidInProgress } from './legal-aid.js';
import { litigationInProgress } from './litigation.js';
import { mediationInProgress } from './mediation.js';
import { reconsiderationInProgress } from './reconsideration.js';
import type { OpenRow } from './row.js';

/** Work in progress around the day of the demonstration: what the worklists show. All of it is entered before that day, each
 *  act on its own day. */
export function inProgress(demo: Demo): void {
  const { random, names } = demo.chanceOf('in progress');
  const receiptOf = (row: OpenRow, i: number, officerOf = (unit: string) => demo.accountOf(unit)) => {
    const unit = demo.knowledge.organisations.get(row.unit);
    const handler = row.unassigned ? {} : { handler: officerOf(unit.code) };
    return { key: `open-${row.key ?? i + 1}`, unit, on: daysAgo(demo, row.ago), pace: 'same-day', ...handler } as const;
  };
  reconsiderationInProgress.forEach((row, i) => {
    const { oneCitizen } = row;
    goOn(demo, row, application(demo, { ...receiptOf(row, i), ...(oneCitizen && { oneCitizen }) }, names, random));
  });
  litigationInProgress.forEach((row, i) => {
    const decision = row.follows === undefined ? undefined : decisionOf(demo.caseOf(row.follows));
    const receipt = {
      ...receiptOf(row, i, (unit) => demo.defenderOf(unit)),
      suedAs: row.suedAs,
      number: FIRST_NUMBER + i,
      ...(decision && { decision }),
    };
    goOn(demo, row, suit(demo, receipt, names, random));
  });
  aidInProgress.forEach((row, i) => {
    const { opening } = row;
    goOn(demo, row, aidCase(demo, { ...receiptOf(row, i), opening }, names, random));
  });
  mediationInProgress.forEach((row, i) => {
    const { coming } = row;
    goOn(demo, row, disputeCase(demo, { ...receiptOf(row, i), coming }, names, random).story);
  });
}

/** At the courts; those of earlier years have other years. */
const FIRST_NUMBER = 21;

function goOn(demo: Demo, { steps }: OpenRow, story: CaseStory): void {
  for (const [act, ago, fields] of steps) {
    const on = daysAgo(demo, ago);
    story.on(on, act, typeof fields === 'function' ? fields(on, story, demo) : fields);
    if (act !== 'opinions-heard') continue;
    for (const party of everyoneElse(story)) story.on(on, act, { party });
  }
}

/** The last working day at least so many days before the day of the demonstration. */
const daysAgo = ({ days, today }: Demo, ago: number): LegalDate => days.onOrBefore(addDays(today, -ago));
