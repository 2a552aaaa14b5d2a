import { z } from 'zod';
import type { CaseStory } from '../case-story.js';
import { demoList, texts } from '../names.js';
import type { Random } from '../random.js';

/** Who is charged with what, what is claimed, who helps. */
export const lists = demoList('legal-aid', {
  crimes: texts,
  gravestCrimes: texts,
  firms: texts,
  causes: z.record(z.string(), z.string()),
});

/** An aid case that is being told. */
export interface AidTale {
  story: CaseStory;
  random: Random;
  lawyer: string;
}

export type Course = (tale: AidTale) => void;

function assigned({ story, random, lawyer }: AidTale, after: number | readonly [number, number]): void {
  const fields = {
    providerKind: random.pick(['private-lawyer', 'private-lawyer', 'agency-lawyer']),
    lawyer: 'lawyer',
    firm: random.pick(lists.firms),
    practiceYears: random.int(3, 22),
  };
  story.next('assigned', after, fields, [{ ref: 'lawyer', role: 'lawyer', kind: 'citizen', name: lawyer }]);
}

/** From the end of the help to the filing of its papers. */
function closed({ story, random }: AidTale, basis: string, result: string, recovered?: number): void {
  story.next('case-closed', [20, 65], {
    closureBasis: basis,
    result,
    ...(recovered === undefined ? {} : { recoveredAmount: recovered }),
  });
  story.next('file-received', [3, 18]).next('file-accepted', [2, 15]);
  story.next('subsidy-paid', [2, 8], { amount: random.int(8, 25) * 10_000 }).next('filed', [1, 5]);
}

/** 通知辩护、通知代理: assigned at once, the organ informed within three days. */
export const notified: Course = (tale) => {
  const { story, random } = tale;
  assigned(tale, [0, 1]);
  story.next('organ-informed', 0).next('mandate-signed', [1, 5]);
  const atCourt = story.opening.fields['organ'] === 'court';
  const basis = atCourt ? 'judgment-received' : 'procuratorate-decision';
  closed(tale, basis, random.pick(['lighter', 'lighter', 'mitigated', 'not-adopted', 'exempted']));
};

/** 申请: examined, granted, assigned. */
export const granted =
  (result: readonly string[], supplement = false): Course =>
  (tale) => {
    const { story, random } = tale;
    if (supplement) {
      story.next('supplement-notice-sent', [1, 2], { items: '补充经济困难状况说明和劳动关系证明', days: 7 });
      story.next('supplement-received', [1, 4]);
    }
    story.next('grant-decided', [1, 4]);
    assigned(tale, [0, 1]);
    story.next('mandate-signed', [1, 4]);
    const claim = Number(story.opening.fields['claimAmount'] ?? 0);
    const how = random.pick(result);
    const recovered = claim > 0 && how !== 'lost' ? Math.round(claim * (0.6 + random.next() * 0.4)) : undefined;
    closed(tale, how === 'settled' ? 'settlement' : 'judgment-received', how, recovered);
  };

/** 先行提供援助: granted before the papers are complete. */
export const provisional: Course = (tale) => {
  tale.story.next('provisional-granted', [0, 1], { ground: 'limitation', days: 10 });
  assigned(tale, [0, 1]);
  tale.story.next('provisional-papers-completed', [2, 5]).next('mandate-signed', [1, 4]);
  closed(tale, 'judgment-received', 'partly-won');
};

/** 终止援助: the recipient found a lawyer of his own. */
export const terminated: Course = (tale) => {
  tale.story.next('grant-decided', [1, 4]);
  assigned(tale, [0, 1]);
  tale.story.next('terminated', [5, 20], { ground: 'own-counsel' }).next('filed', [3, 10]);
};

// Never accepted.

export const refused =
  (ground: string): Course =>
  ({ story }) => {
    story.next('refused', [1, 4], { ground, reasons: '经审查，不符合法律援助条件' }).next('filed', [5, 12]);
  };

export const withdrawn: Course = ({ story }) => {
  story.next('withdrawn', [1, 3]).next('filed', [3, 8]);
};

export const lapsed: Course = ({ story }) => {
  story.next('supplement-notice-sent', [1, 2], { items: '补充身份证明', days: 7 });
  story.next('supplement-notice-served', [0, 2]).next('supplement-lapsed', [9, 11]).next('filed', [3, 8]);
};

/** Applied for in the last days of a year, granted in the next. */
export const grantedInTheNewYear: Course = (tale) => {
  tale.story.next('grant-decided', 4);
  assigned(tale, 1);
  tale.story.next('mandate-signed', [1, 4]);
  closed(tale, 'judgment-received', 'won');
};

export const duplicate: Course = ({ story }) => {
  story.voided(story.opening.act, '同一事项重复登记，予以撤销');
};
