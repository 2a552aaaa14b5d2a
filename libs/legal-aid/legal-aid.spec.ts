import { join } from 'node:path';
import { problemsOf } from '#casework/definition';
import {
  CaseInTest,
  checkFold,
  checkPeriodsEnd,
  checkRules,
  checkSequences,
  checkStates,
  RULES,
  runExamples,
} from '#casework/testing';
import { dueDateOf, flagsOf, History } from '#casework/timeline';
import { legalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { legalAid } from './procedure.js';

const examples = join(import.meta.dirname, 'examples');

it('is declared without a problem', () => {
  expect(problemsOf(legalAid, RULES.dictionaries)).toEqual([]);
});

runExamples(legalAid, examples);
checkRules(legalAid, examples);
checkStates(legalAid);
checkFold(legalAid);
checkSequences(legalAid);
checkPeriodsEnd(legalAid);

describe('periods asked for alone', () => {
  const dueOn = (period: string, act: string, on: string) => {
    const history = new History([{ code: act, on: legalDate(on), fields: {} }]);
    return dueDateOf({ type: legalAid, lawVersion: 'LAL-2021', history, calendar: RULES.calendar }, period)?.count
      .dueOn;
  };

  // All start on Wednesday, 5 June 2024; the 8th to the 10th are days off, 5 July is a Friday.
  it.each([
    ['lal-transfer-detained', 'detained-applied', '2024-06-06'],
    ['lal-transfer-duty-lawyer', 'duty-lawyer-applied', '2024-06-06'],
    ['lal-urgent-trigger', 'limitation-ends', '2024-05-30'],
    ['lal-notify-by-organ', 'condition-found', '2024-06-11'],
    ['lal-assign-notified', 'organ-notice-received', '2024-06-11'],
    ['lal-review', 'application-received', '2024-06-12'],
    ['lal-assign', 'grant-decided', '2024-06-11'],
    ['lal-visit-detained', 'lawyer-asked-to-meet', '2024-06-07'],
    ['lal-objection-review', 'objection-received', '2024-06-11'],
    ['lal-file-handin', 'case-closed', '2024-07-05'],
    ['lal-file-review', 'file-received', '2024-07-05'],
  ])('%s from %s', (period, act, expected) => {
    expect(dueOn(period, act, '2024-06-05')).toBe(expected);
  });
});

describe('flags', () => {
  const firm = '正和律师事务所';
  const applied = (fields = {}) => new CaseInTest(legalAid).record('2024-06-03', 'application-received', fields);
  const notified = (fields = {}) =>
    new CaseInTest(legalAid).record('2024-06-05', 'organ-notice-received', { ground: 'minor', ...fields });
  const flags = (told: CaseInTest) => flagsOf(told.timeline());

  it('urgent: fewer than seven days were left when the application came in, until it is answered', () => {
    expect(flags(applied({ limitationOn: '2024-06-09' }))).toEqual(['urgent-limitation']);
    expect(flags(applied({ limitationOn: '2024-06-10' }))).toEqual([]);
    expect(flags(applied({ limitationOn: '2024-06-09' }).record('2024-06-04', 'grant-decided'))).toEqual([]);
  });

  it('the papers of provisional aid are tracked until they are complete', () => {
    const told = applied().record('2024-06-04', 'provisional-granted').record('2024-06-04', 'assigned', { firm });
    expect(flags(told)).toEqual(['provisional-papers-outstanding']);
    expect(flags(told.record('2024-06-12', 'provisional-papers-completed'))).toEqual([]);
  });

  it('an exemption names its ground, of the list that it belongs to', () => {
    expect(flags(applied({ economicCheck: 'exempt', unlimitedGround: 'heroes' }))).toEqual([
      'exemption-ground-missing',
    ]);
    expect(flags(applied({ economicCheck: 'exempt', uncheckedGround: 'relief' }))).toEqual([]);
    expect(flags(applied({ economicCheck: 'not-limited', uncheckedGround: 'relief' }))).toEqual([
      'exemption-ground-missing',
    ]);
    expect(flags(applied({ economicCheck: 'not-limited', unlimitedGround: 'heroes' }))).toEqual([]);
  });

  it('a forwarded application tells when it was made', () => {
    expect(flags(applied({ route: 'detained-forwarded' }))).toEqual(['transfer-day-missing']);
    expect(flags(applied({ route: 'duty-lawyer-forwarded', dutyLawyerAppliedOn: '2024-06-02' }))).toEqual([]);
    expect(flags(applied({ route: 'direct' }))).toEqual([]);
  });

  it('an assignment in a criminal case warns when its last day is a day off', () => {
    const told = notified();
    expect(flags(told)).toEqual(['assignment-due-on-day-off']);
    expect(flags(told.record('2024-06-06', 'assigned', { firm }).record('2024-06-06', 'organ-informed'))).toEqual([]);
    expect(flags(applied({ caseKind: 'civil' }).record('2024-06-05', 'grant-decided'))).toEqual([]);
    expect(flags(applied({ caseKind: 'criminal' }).record('2024-06-05', 'grant-decided'))).toEqual([
      'assignment-due-on-day-off',
    ]);
  });

  it('the organ is told of each lawyer', () => {
    const told = notified().record('2024-06-06', 'assigned', { firm }).record('2024-06-06', 'organ-informed');
    told.record('2024-06-20', 'change-requested').record('2024-06-21', 'change-approved');
    expect(flags(told.record('2024-06-21', 'assigned', { firm }))).toEqual(['organ-not-informed']);
    expect(flags(told.record('2024-06-22', 'organ-informed'))).toEqual([]);
  });

  it('experience is advised where the pilot of the prosecution stage wants it', () => {
    const grave = { stage: 'prosecution-review', experienceAdvised: true };
    const assigned = (practiceYears: number) =>
      notified(grave).record('2024-06-06', 'assigned', { firm, practiceYears }).record('2024-06-06', 'organ-informed');
    expect(flags(assigned(2))).toEqual(['experience-advised']);
    expect(flags(assigned(3))).toEqual([]);
  });

  it('a second refusal of the lawyer waits for the organ', () => {
    const told = notified();
    for (const day of ['06', '07']) {
      told.record(`2024-06-${day}`, 'assigned', { firm }).record(`2024-06-${day}`, 'organ-informed');
      if (day === '06') {
        told.record('2024-06-06', 'change-requested', { ground: 'defence-refused' });
        expect(flags(told)).toEqual([]);
        told.record('2024-06-07', 'change-approved');
      }
    }
    told.record('2024-06-08', 'change-requested', { ground: 'defence-refused' });
    expect(flags(told)).toEqual(['second-refusal-unreferred']);
    expect(flags(told.record('2024-06-11', 'referred-to-organ'))).toEqual([]);
  });

  it('a termination is told to everyone whom it concerns', () => {
    const told = applied().record('2024-06-04', 'grant-decided').record('2024-06-05', 'assigned', { firm });
    told.record('2024-07-01', 'terminated', { ground: 'own-counsel', objectionNotice: true, toldTo: ['recipient'] });
    expect(flags(told)).toEqual(['termination-not-told']);
    expect(flags(told.record('2024-07-02', 'termination-told', { toldTo: ['firm'] }))).toEqual([]);
  });

  it('a decision to uphold tells of reconsideration and suit', () => {
    const upheld = (fields = {}) => refused().record('2024-06-20', 'objection-upheld', fields);
    expect(flags(upheld())).toEqual(['remedies-not-told']);
    expect(flags(upheld({ remediesTold: true }))).toEqual([]);
  });

  it('the subsidy is outstanding from the accepted file on', () => {
    const told = applied().record('2024-06-04', 'grant-decided').record('2024-06-05', 'assigned', { firm });
    told.record('2024-07-01', 'case-closed').record('2024-07-02', 'file-received');
    expect(flags(told)).toEqual([]);
    expect(flags(told.record('2024-07-03', 'file-accepted'))).toEqual(['subsidy-unpaid']);
    expect(flags(told.record('2024-07-04', 'subsidy-paid', { standardOn: '2024-07-01' }))).toEqual([]);
  });

  function refused() {
    return applied()
      .record('2024-06-05', 'refused', { ground: 'out-of-scope', objectionNotice: true })
      .record('2024-06-17', 'objection-received', { toBureau: true });
  }

  describe('what a reconsideration takes over', () => {
    const handed = (told: CaseInTest) => legalAid.handsOver['reconsideration']?.(told.timeline());

    it('is the decision of the bureau to uphold, and its day', () => {
      expect(handed(refused().record('2024-06-20', 'objection-upheld'))).toEqual({
        actComplained: '司法行政部门对不予法律援助决定的维持决定',
        actDoneOn: '2024-06-20',
      });
    });

    it('is nothing before that decision', () => {
      const told = handed(refused());
      expect(told).toBeInstanceOf(Refusal);
      expect((told as Refusal).code).toBe('hand-over.nothing');
    });
  });
});
