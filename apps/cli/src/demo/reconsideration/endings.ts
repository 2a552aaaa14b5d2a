import { addDays, type LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import type { Random } from '../random.js';
import { complaints } from './complaints.js';

/** A case that is being told. */
export interface Tale {
  demo: Demo;
  story: CaseStory;
  random: Random;
  received: LegalDate;
  /** The days between which it is closed. */
  closedIn: readonly [LegalDate, LegalDate];
}

/** How a case goes on after its receipt, up to its filing. */
export type Ending = (tale: Tale) => void;

/** A working day so many calendar days after receipt, but after the last act and within the days of closing. */
function closingDay(
  { demo, story, random, received, closedIn }: Tale,
  [min, max]: readonly [number, number],
): LegalDate {
  const [from, to] = closedIn;
  const wanted = demo.days.onOrBefore(addDays(received, random.int(min, max)));
  const after = demo.days.move(story.last, 1);
  const [first] = [from, after, wanted].sort().reverse() as [LegalDate];
  return demo.days.onOrAfter(first > to ? to : first);
}

function accepted({ story }: Tale): void {
  story.next('accepted', [1, 4]);
}

/** 补正: the application was incomplete. */
function supplemented({ story }: Tale): void {
  story
    .next('supplement-notice-sent', [1, 3], { items: '补充身份证明复印件和具体的复议请求', days: 10 })
    .next('supplement-notice-received', [1, 2])
    .next('supplement-received', [2, 5]);
}

/** The respondent gets the copy and answers; both sides are heard. */
function examined({ story, random }: Tale, replies = true): void {
  story.next('copy-sent', [1, 2]).next('copy-received', [1, 2]);
  if (replies) story.next('reply-received', [2, 4], { evidenceFiled: true });
  story.next('opinions-heard', [2, 7], { party: 'applicant-1', content: random.pick(complaints.opinions) });
  for (const party of everyoneElse(story)) story.next('opinions-heard', 0, { party });
}

/** The other applicants and the respondent. */
export const everyoneElse = ({ opening }: CaseStory): string[] =>
  opening.parties.map(({ ref }) => ref).filter((ref) => ref !== 'applicant-1');

function servedAndFiled({ story, random }: Tale, performed = false, joined: readonly string[] = []): void {
  story.next('decision-served', [1, 4], {
    party: 'applicant-1',
    method: random.pick(['direct', 'posted', 'electronic']),
  });
  for (const party of [...everyoneElse(story), ...joined]) {
    story.next('decision-served', [0, 2], { party, method: 'direct' });
  }
  if (performed) story.next('performed', [5, 15]);
  story.next('filed', [8, 20]);
}

const correcting = [
  'change',
  'revoke',
  'revoke-part',
  'revoke-redo',
  'confirm-illegal',
  'order-perform',
  'no-evidence',
];

/** A decision on the merits; the first item gives the result of the official form. */
export const decided =
  (codes: readonly string[], course: Course = {}): Ending =>
  (tale) => {
    if (course.supplement) supplemented(tale);
    accepted(tale);
    examined(tale, !codes.includes('no-evidence'));
    if (course.thirdParty) {
      const party = { ref: 'third-party', role: 'third-party', kind: 'legal-person', name: course.thirdParty };
      tale.story
        .next('third-party-joined', [1, 3], { thirdParty: 'third-party' }, [party])
        .next('opinions-heard', [1, 3], { party: 'third-party' });
    }
    if (course.suspended) tale.story.next('suspended', [1, 2], { ground: 'other-case' }).next('resumed', [16, 20]);
    if (course.extended)
      tale.story.next('extension-approved', [4, 8], { days: 30, reason: '案情复杂，需要进一步核实' });
    const items = codes.map((code) => ({ code }));
    const compensation = codes.includes('compensation') ? { compensation: tale.random.int(20, 90) * 10_000 } : {};
    tale.story.on(closingDay(tale, course.days ?? [40, 58]), 'decision-made', { items, ...compensation });
    servedAndFiled(
      tale,
      codes.some((code) => correcting.includes(code)),
      course.thirdParty ? ['third-party'] : [],
    );
  };

interface Course {
  supplement?: true;
  suspended?: true;
  extended?: true;
  /** The name of an enterprise that joined as third party. */
  thirdParty?: string;
  /** Calendar days from receipt to decision. */
  days?: readonly [number, number];
}

/** 调解: a mediation document took effect. */
export const mediated: Ending = (tale) => {
  accepted(tale);
  examined(tale);
  tale.story.next('mediation-started', [1, 4]);
  const result = tale.random.pick(complaints.mediations);
  tale.story.on(closingDay(tale, [30, 50]), 'mediation-concluded', { result });
  servedAndFiled(tale);
};

/** 驳回申请: it turned out after acceptance that a condition was wanting. */
export const dismissed: Ending = (tale) => {
  accepted(tale);
  examined(tale);
  const ground = tale.random.pick(['no-interest', 'out-of-time', 'out-of-scope']);
  const reasons = '经审查，申请不符合法定受理条件';
  tale.story.on(closingDay(tale, [28, 50]), 'dismissed', { ground, reasons });
  servedAndFiled(tale);
};

/** 撤回: freely, after a settlement, or because the respondent put it right by itself. */
export const withdrawn =
  (flags: { settled?: true; selfCorrected?: true } = {}): Ending =>
  (tale) => {
    accepted(tale);
    examined(tale);
    const reason = tale.random.pick(complaints.withdrawals);
    tale.story.on(closingDay(tale, [22, 45]), 'withdrawn', { reason, ...flags });
    servedAndFiled(tale);
  };

export const terminated: Ending = (tale) => {
  accepted(tale);
  examined(tale);
  tale.story.on(closingDay(tale, [25, 50]), 'terminated', { ground: 'settled', scope: 'discretion' });
  servedAndFiled(tale);
};

/** 中止满六十日: the applicant died and no relative came. */
export const terminatedAfterSixtyDays: Ending = (tale) => {
  const { demo, story } = tale;
  accepted(tale);
  story.next('copy-sent', [1, 2]).next('copy-received', [1, 2]).next('suspended', [2, 5], { ground: 'applicant-died' });
  story.on(demo.days.onOrAfter(addDays(story.last, 63)), 'terminated', { ground: 'suspended-sixty-days' });
  story.next('decision-served', [1, 3], { party: 'respondent', method: 'direct' }).next('filed', [5, 15]);
};

// Never accepted: none of these counts as accepted or closed.

export const rejected: Ending = ({ story, random }) => {
  const ground = random.pick(['out-of-time', 'out-of-scope', 'no-interest', 'no-jurisdiction', 'already-accepted']);
  story.next('rejected', [2, 4], { ground, reasons: '不符合行政复议受理条件' });
  for (const party of story.opening.fields['applicants'] as string[]) {
    story.next('decision-served', [0, 2], { party, method: 'direct' });
  }
  story.next('filed', [5, 15]);
};

export const redirected: Ending = ({ story }) => {
  story.next('redirected', [1, 3], { rightOrgan: '省级主管部门' }).next('filed', [5, 15]);
};

export const forwarded: Ending = ({ story }) => {
  story.next('forwarded', [1, 3], { rightOrgan: '有管辖权的行政复议机关' }).next('filed', [5, 15]);
};

export const withdrawnBeforeAcceptance: Ending = (tale) => {
  tale.story.next('withdrawn', [1, 3], { reason: '申请人决定先行协商' });
  servedAndFiled(tale);
};

export const abandoned: Ending = ({ demo, story }) => {
  story
    .next('supplement-notice-sent', [1, 3], { items: '补充行政行为存在的证明材料', days: 10 })
    .next('supplement-notice-received', [1, 2])
    .on(demo.days.move(story.last, 14), 'supplement-lapsed')
    .next('filed', [5, 10]);
};

/** Entered twice by mistake: the second entry is taken back. */
export const duplicate: Ending = ({ story }) => {
  story.voided('application-received', '同一申请重复登记，予以撤销');
};
