import type { LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import type { Names } from '../names.js';
import type { Random } from '../random.js';

/** A litigation case that is being told. */
export interface SuitTale {
  demo: Demo;
  story: CaseStory;
  random: Random;
  names: Names;
  /** The officer who handles the case. */
  handler: string;
  /** The officer who approves appeals. */
  approver: string;
}

export type Course = (tale: SuitTale) => void;

/** Registered, defended with evidence by every defendant, an agent appointed. */
function answered({ story, random, names, handler }: SuitTale): void {
  story.next('registered', [0, 1], { handler });
  const agent = { ref: 'staff', role: 'agent', kind: 'citizen', name: names.person() };
  story.next('agent-appointed', [0, 1], { agent: 'staff', isLawyer: false }, [agent]);
  story.next('defence-drafted', [1, 2]);
  story.next('evidence-filed', 1, { party: 'defendant', pieces: random.int(4, 20), origin: 'own-file' });
  story.next('defence-filed', 0, { party: 'defendant' });
  if (story.opening.parties.some(({ ref }) => ref === 'co-defendant')) {
    story.next('defence-filed', [0, 1], { party: 'co-defendant' });
  }
}

interface Hearing {
  /** Left out: the head attends. */
  absent?: true;
  on?: string;
}

/** Who goes to court, by rank; invented. */
const heads: Readonly<Record<string, string>> = { chief: '孟庆林', deputy: '邵文波', other: '葛春生' };

/** One sitting of the present instance. */
function heard({ demo, story, random }: SuitTale, { absent, on }: Hearing = {}): void {
  const notifiedOn = demo.days.move(on ? demo.days.move(on as LegalDate, -12) : story.last, on ? 0 : random.int(4, 12));
  const hearingOn = demo.days.move(on ? (on as LegalDate) : notifiedOn, on ? 0 : random.int(8, 12));
  story.on(notifiedOn, 'hearing-notified', { hearingOn, courtCalledHead: random.chance(0.4) });
  if (absent) {
    story.next('absence-explained', [1, 3], {
      reason: 'irreplaceable-duty',
      proof: true,
      substituteName: '郑一鸣',
      substitutePost: '法制机构负责人',
    });
  } else {
    const rank = random.pick(['chief', 'deputy', 'deputy', 'deputy', 'other']);
    const post = rank === 'chief' ? '主要负责人' : '分管负责人';
    story.next('head-designated', [1, 3], { name: heads[rank], post, rank, identityPaper: true });
  }
  const attended = absent === undefined;
  const who = { headAttended: attended, ...(attended ? { headSpoke: true } : {}), staffAttended: true };
  story.on(hearingOn, 'hearing-held', { ...who, lawyerAttended: false });
}

function judged({ story, random }: SuitTale, items: readonly string[], after: readonly [number, number]): void {
  story.next('judgment-made', after, { items, ...(items.includes('revoked') ? { redoOrdered: true } : {}) });
  story.next('judgment-served', [2, 4], { party: 'defendant', method: 'direct' });
  story.next('judgment-served', [0, 1], { party: 'plaintiff', method: random.pick(['direct', 'posted']) });
}

/** Nobody appeals, and the time to appeal goes by. */
function unappealed({ story, random, approver }: SuitTale): void {
  story.next('appeal-waived', [1, 3], { decision: 'no-appeal', approver });
  story.next('judgment-effective', [15, 18]);
  if (random.chance(0.1)) story.next('judicial-advice-received', [1, 3]).next('judicial-advice-answered', [3, 10]);
}

const filed = ({ story }: SuitTale): void => {
  story.next('filed', [4, 12]);
};

/** 一审判决: heard with a head of the organ, judged, not appealed against. */
export const judgedWith =
  (items: readonly string[], hearing: Hearing = {}): Course =>
  (tale) => {
    answered(tale);
    heard(tale, hearing);
    judged(tale, items, [10, 30]);
    unappealed(tale);
    if (items.includes('revoked')) {
      tale.story.next('redone', [10, 20], { newAct: '重新调查后作出的处理决定', sameFactsAndReasons: false });
    } else if (items.includes('perform')) {
      tale.story.next('performed', [10, 20], { content: '已按判决履行法定职责' });
    }
    filed(tale);
  };

/** 驳回起诉: no hearing is needed for it. */
export const dismissed: Course = (tale) => {
  const { story, approver } = tale;
  answered(tale);
  story.next('suit-dismissed', [10, 30]);
  story.next('ruling-served', [2, 4], { party: 'defendant', method: 'direct' });
  story.next('ruling-served', [0, 1], { party: 'plaintiff', method: 'posted' });
  story.next('appeal-waived', [1, 2], { decision: 'no-appeal', approver }).next('judgment-effective', [12, 15]);
  filed(tale);
};

/** 撤诉, before or after a sitting. */
export const withdrawn =
  (sitting: boolean): Course =>
  (tale) => {
    answered(tale);
    if (sitting) heard(tale);
    tale.story.next('withdrawal-allowed', [3, 15], { reason: '原告与被告自行和解' });
    filed(tale);
  };

/** The organ put it right itself, told the court, and the plaintiff withdrew. */
export const correctedAndWithdrawn: Course = (tale) => {
  answered(tale);
  tale.story.next('act-changed', [3, 8], { content: '撤销原处理决定，重新调查' }).next('court-told-of-change', [0, 2]);
  tale.story.next('withdrawal-allowed', [3, 10], { reason: '被告改变行政行为' });
  filed(tale);
};

/** 按撤诉处理: the plaintiff did not come. */
export const deemedWithdrawn: Course = (tale) => {
  answered(tale);
  tale.story.next('deemed-withdrawn', [15, 25]);
  filed(tale);
};

export const mediated: Course = (tale) => {
  answered(tale);
  heard(tale);
  tale.story.next('mediation-concluded', [5, 15], { result: '被告补偿原告损失，原告放弃其他请求' });
  tale.story.next('mediation-document-served', [1, 3]);
  filed(tale);
};

/** The plaintiff appeals in vain; a head comes to the second instance again. */
export const appealRejected: Course = (tale) => {
  const { story, approver } = tale;
  answered(tale);
  heard(tale);
  judged(tale, ['claims-rejected'], [10, 25]);
  story.next('appeal-waived', [1, 2], { decision: 'no-appeal', approver });
  story.next('appeal-copy-received', [4, 8], { appellants: ['plaintiff'] }).next('appeal-reply-filed', [3, 6]);
  heard(tale);
  story.next('appeal-rejected', [8, 20]);
  filed(tale);
};

/** The organ loses, appeals and wins. */
export const wonOnAppeal: Course = (tale) => {
  const { story, approver } = tale;
  answered(tale);
  heard(tale);
  judged(tale, ['illegal'], [10, 25]);
  story.next('appeal-decided', [1, 2], { approver, reasons: '一审认定事实有误' });
  story.next('appeal-filed', [1, 2], { party: 'defendant' });
  heard(tale);
  story.next('appeal-changed', [8, 20], { items: ['claims-rejected'] });
  filed(tale);
};

/** Heard on a day, and judged on another, months later. */
export const heardAndJudged =
  (hearingOn: string, judgedOn: string): Course =>
  (tale) => {
    answered(tale);
    heard(tale, { on: hearingOn });
    tale.story.on(tale.demo.days.onOrAfter(judgedOn as LegalDate), 'judgment-made', { items: ['claims-rejected'] });
    tale.story.next('judgment-served', [2, 4], { party: 'defendant', method: 'direct' });
    tale.story.next('judgment-served', [0, 1], { party: 'plaintiff', method: 'direct' });
    unappealed(tale);
    filed(tale);
  };

/** Entered twice by mistake: the second entry is taken back. */
export const duplicate: Course = ({ story }) => {
  story.voided('complaint-copy-received', '同一案件重复登记，予以撤销');
};
