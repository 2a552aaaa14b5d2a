import type { LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import type { Random } from '../random.js';
import { lists } from './openings.js';

/** A mediation that is being told. */
export interface MediationTale {
  demo: Demo;
  story: CaseStory;
  random: Random;
  /** The agreed sum in fen, where one was agreed. */
  amount: number | undefined;
  /** The county. */
  place: string;
}

export type Course = (tale: MediationTale) => void;

const amountOf = ({ amount }: MediationTale) => (amount === undefined ? {} : { amount });

function takenUp({ story, random }: MediationTale): void {
  story.next('accepted', [0, 2]).next('sitting-held', [0, 4], { place: random.pick(lists.places) });
}

/** Signed and sealed on the day on which it is reached. */
function writtenAgreement(tale: MediationTale, after: readonly [number, number]): void {
  const { demo, story, random } = tale;
  const on = demo.days.move(story.last, random.int(...after));
  const signed = { partiesSignedOn: on, mediatorSignedOn: on, sealedOn: on };
  story.on(on, 'written-agreement-reached', { ...signed, ...amountOf(tale) });
}

function agreed(tale: MediationTale): void {
  const { story, random } = tale;
  if (random.chance(0.6)) writtenAgreement(tale, [0, 4]);
  else story.next('oral-agreement-reached', [0, 3], { content: random.pick(lists.agreements), ...amountOf(tale) });
}

function followedUp({ story, random }: MediationTale): void {
  const outcome = random.next();
  if (outcome < 0.86) story.next('performed', [1, 15]);
  else if (outcome < 0.92) story.next('part-performed', [5, 15]);
  else if (outcome < 0.94) story.next('breached', [10, 20]);
  if (random.chance(0.35)) story.next('visited', [3, 20], { findings: random.pick(lists.visits) });
}

/** 调解成功: the main line, oral or written. */
export const successful: Course = (tale) => {
  takenUp(tale);
  agreed(tale);
  followedUp(tale);
  tale.story.next('filed', [1, 10]);
};

/** What a court hands over comes with its papers and goes back to it with a report. */
export const forCourt: Course = (tale) => {
  tale.story.next('court-materials-signed', [0, 1]).next('accepted', [0, 1]).next('sitting-held', [0, 2]);
  writtenAgreement(tale, [0, 1]);
  tale.story.next('reported-to-court', [1, 3]).next('filed', [3, 15]);
};

/** 司法确认: applied for by all parties, confirmed by the court. */
export const confirmed: Course = (tale) => {
  const { demo, story, random, place } = tale;
  story.next('court-materials-signed', [0, 1]).next('accepted', [0, 1]).next('sitting-held', [0, 2]);
  writtenAgreement(tale, [0, 1]);
  const on = demo.days.move(story.last, random.int(1, 9));
  const applicants = story.opening.fields['parties'] as readonly string[];
  story.on(on, 'confirmation-applied', { applicants, court: `${place}人民法院`, courtReceivedOn: on });
  story.next('confirmation-accepted', [1, 2]);
  story.next('confirmed', [2, 8], { courtCaseNumber: `（${on.slice(0, 4)}）黑27民特${random.int(1, 300)}号` });
  story.next('reported-to-court', [1, 3]).next('filed', [3, 12]);
};

/** The parties applied for confirmation and thought better of it. */
export const confirmationWithdrawn: Course = (tale) => {
  const { demo, story, random } = tale;
  takenUp(tale);
  writtenAgreement(tale, [0, 2]);
  const on = demo.days.move(story.last, random.int(1, 6));
  const applicants = story.opening.fields['parties'] as readonly string[];
  story.on(on, 'confirmation-applied', { applicants, courtReceivedOn: on });
  story.next('confirmation-withdrawn', [1, 3]).next('performed', [2, 8]).next('filed', [2, 8]);
};

export const failed: Course = (tale) => {
  takenUp(tale);
  tale.story.next('failed', [2, 12]).next('filed', [1, 8]);
};

export const terminated: Course = (tale) => {
  takenUp(tale);
  tale.story.next('terminated', [2, 10], { ground: 'party-refused' }).next('filed', [1, 8]);
};

/** Taken up at the end of a year and brought to agreement in the next. */
export const agreedOn =
  (day: string): Course =>
  (tale) => {
    takenUp(tale);
    const content = tale.random.pick(lists.agreements);
    tale.story
      .on(day as LegalDate, 'oral-agreement-reached', { content })
      .next('performed', [2, 8])
      .next('filed', [1, 5]);
  };

export const failedOn =
  (day: string): Course =>
  (tale) => {
    takenUp(tale);
    tale.story.on(day as LegalDate, 'failed').next('filed', [1, 5]);
  };

/** Nothing was agreed and nothing ended it. */
export const leftOpen: Course = (tale) => takenUp(tale);

// Never taken up.

export const refused: Course = ({ story, random }) => {
  story
    .next('refused', [1, 3], { ground: random.pick(['reserved', 'not-civil', 'accepted-elsewhere']) })
    .next('filed', [1, 5]);
};

export const partyRefused: Course = ({ story }) => {
  story.next('party-refused', [0, 2], { party: 'party-2' });
  story.next('refused', [0, 1], { ground: 'party-refused' }).next('filed', [1, 5]);
};

export const withdrawn: Course = ({ story }) => {
  story.next('terminated', [1, 2], { ground: 'withdrawn' }).next('filed', [1, 4]);
};

export const duplicate: Course = ({ story }) => {
  story.voided(story.opening.act, '同一纠纷重复登记，予以撤销');
};
