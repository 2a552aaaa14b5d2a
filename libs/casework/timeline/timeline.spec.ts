import { CaseInTest, checkFold, refusalOf, sampleType } from '../testing/index.js';
import { VOID_STATE } from './situation.js';

const open = () => new CaseInTest(sampleType);
const inReview = () => open().record('2024-03-01', 'opened').record('2024-03-05', 'accepted');

describe('the timeline of a case', () => {
  it('follows the acts', () => {
    const told = inReview().record('2024-04-01', 'decided', { amount: 500 }).record('2024-04-08', 'filed');
    expect(told.timeline()).toMatchObject({ state: 'filed', lawVersion: 'NEW', endedOn: '2024-04-08' });
    expect(told.timeline().placed.map(({ before, after }) => [before, after])).toEqual([
      [null, 'received'],
      ['received', 'under-review'],
      ['under-review', 'decided'],
      ['decided', 'filed'],
    ]);
    expect(told.fact('amount')).toBe(500);
  });

  it('opens with an opening act only', () => {
    expect(refusalOf(() => open().record('2024-03-01', 'accepted'))?.refusal.details).toEqual({ allowed: ['opened'] });
    expect(refusalOf(() => open().record('2024-03-01', 'nonsense'))?.code).toBe('act.unknown');
  });

  it('refuses what the state does not permit, and says what it does', () => {
    const { code, refusal } = refusalOf(() => inReview().record('2024-03-06', 'filed')) ?? {};
    expect(code).toBe('act.not-permitted');
    expect(refusal?.details).toMatchObject({
      stateCode: 'under-review',
      permittedCodes: [
        'handler-assigned',
        'handler-released',
        'supervision-noted',
        'case-linked',
        'extended',
        'paused',
        'decided',
      ],
    });
  });

  it('refuses a second opening act, a day to come and a day that does not exist', () => {
    expect(refusalOf(() => inReview().record('2024-03-06', 'opened'))?.code).toBe('act.not-permitted');
    expect(refusalOf(() => inReview().record('2027-01-01', 'paused'))?.code).toBe('field.date-in-future');
    expect(refusalOf(() => inReview().record('2024-02-30', 'paused'))?.code).toBe('field.date-invalid');
  });

  it('takes the law version from the day of receipt, for the whole life of the case', () => {
    const old = open().record('2023-12-29', 'opened');
    expect(old.due('examine')).toBe('2024-01-03');
    expect(old.permitted()).toContain('redirected');
    expect(old.record('2024-01-05', 'redirected').state).toBe('decided');
    const fresh = open().record('2024-01-02', 'opened');
    expect(refusalOf(() => fresh.record('2024-01-05', 'redirected'))?.code).toBe('act.not-in-version');
  });

  it('lets a date field tell of an event', () => {
    expect(open().record('2024-03-01', 'opened', { knownOn: '2024-02-01' }).due('apply')).toBe('2024-04-01');
    expect(open().record('2024-03-01', 'opened').timeline().due('apply')).toBeUndefined();
  });
});

describe('an act entered late', () => {
  it('is judged at its legal place', () => {
    const told = inReview().record('2024-04-01', 'paused');
    told.record('2024-03-20', 'extended', { days: 10 });
    expect(told.timeline().placed.map(({ act }) => act.code)).toEqual(['opened', 'accepted', 'extended', 'paused']);
    expect(told.state).toBe('paused');
    expect(told.record('2024-04-11', 'resumed').due('decide')).toBe('2024-05-24');
  });

  it('is refused where the state of that day did not permit it', () => {
    const told = inReview().record('2024-03-20', 'paused').record('2024-04-01', 'resumed');
    const { refusal } = refusalOf(() => told.record('2024-03-25', 'extended', { days: 5 })) ?? {};
    expect(refusal).toMatchObject({
      code: 'act.not-permitted',
      details: { stateCode: 'paused', occurredOn: '2024-03-25' },
    });
  });

  it('is refused where it makes a later act wrong', () => {
    const told = inReview().record('2024-04-01', 'decided', { amount: 0 });
    const { refusal } = refusalOf(() => told.record('2024-03-20', 'paused')) ?? {};
    expect(refusal).toMatchObject({
      code: 'act.breaks-later',
      details: { act: '中止', occurredOn: '2024-03-20', later: '决定', laterOn: '2024-04-01' },
    });
  });

  it('is refused where the guard of a later act no longer holds', () => {
    const told = inReview().record('2024-04-01', 'extended', { days: 20 });
    expect(refusalOf(() => told.record('2024-03-20', 'extended', { days: 11 }))?.code).toBe('act.breaks-later');
    expect(told.record('2024-03-20', 'extended', { days: 10 }).due('decide')).toBe('2024-06-03');
  });

  it('is refused before the case was received', () => {
    expect(refusalOf(() => inReview().record('2024-02-28', 'accepted'))?.code).toBe('act.before-case');
  });
});

describe('acts of one day', () => {
  it('are taken in the order of the procedure, whatever the order of entry', () => {
    const told = inReview().record('2024-03-20', 'paused').record('2024-03-25', 'resumed');
    told.record('2024-03-25', 'decided', { amount: 1 }).record('2024-03-25', 'filed');
    expect(told.state).toBe('filed');
    const entered = inReview()
      .record('2024-03-25', 'decided', { amount: 1 })
      .record('2024-03-25', 'extended', { days: 5 });
    expect(entered.timeline().placed.map(({ act }) => act.code)).toEqual(['opened', 'accepted', 'extended', 'decided']);
  });

  it('may suspend and resume more than once', () => {
    const told = inReview().record('2024-03-20', 'paused').record('2024-03-20', 'resumed');
    expect(told.record('2024-03-20', 'paused').state).toBe('paused');
  });
});

describe('a case that is nothing', () => {
  it('without acts, or with its opening voided, has no state and counts nowhere', () => {
    expect(open().timeline()).toMatchObject({ state: VOID_STATE, placed: [], endedOn: null });
    const voided = inReview().correct(0).timeline();
    expect(voided).toMatchObject({ state: VOID_STATE, lawVersion: '' });
    expect(sampleType.milestones.receivedOn(voided)).toBeNull();
  });
});

checkFold(sampleType);
