import { instant } from '#legal-time';
import { CaseInTest, RULES, refusalOf, sampleType, TODAY } from '../testing/index.js';
import { effectiveActs } from './act.js';
import { correct } from './record.js';
import { VOID_STATE } from './situation.js';

const decided = () =>
  new CaseInTest(sampleType)
    .record('2024-03-01', 'opened')
    .record('2024-03-05', 'accepted')
    .record('2024-04-01', 'decided', { amount: 500 });

describe('a correction', () => {
  it('replaces day and content of an act and keeps both recordings', () => {
    const told = decided().correct(2, { on: '2024-04-02', fields: { amount: 700 } });
    expect(told.acts).toHaveLength(4);
    expect(told.fact('amount')).toBe(700);
    expect(told.fact('decidedOn')).toBe('2024-04-02');
    expect(effectiveActs(told.acts).at(-1)).toMatchObject({
      id: 'act-3',
      sequence: 3,
      correctedBy: 'act-4',
      corrects: null,
    });
  });

  it('voids an act', () => {
    const told = decided().correct(2);
    expect(told.state).toBe('under-review');
    expect(told.fact('amount')).toBeNull();
  });

  it('is itself corrected: the last one counts', () => {
    const told = decided()
      .correct(2, { on: '2024-04-02', fields: { amount: 700 } })
      .correct(3, { on: '2024-04-03', fields: { amount: 900 } });
    expect(told.fact('amount')).toBe(900);
    expect(effectiveActs(told.acts).at(-1)).toMatchObject({
      id: 'act-3',
      correctedBy: 'act-5',
      occurredOn: '2024-04-03',
    });
    expect(told.correct(4).state).toBe('under-review');
  });

  it('of what was already corrected or voided is refused', () => {
    const twice = decided().correct(2, { on: '2024-04-02' }).correct(3, { on: '2024-04-03' });
    expect(refusalOf(() => twice.correct(3, { on: '2024-04-04' }))?.code).toBe('act.already-corrected');
    expect(refusalOf(() => decided().correct(2).correct(2))?.code).toBe('act.already-corrected');
  });

  it('needs its reason and an act of the case', () => {
    expect(refusalOf(() => decided().correct(2, undefined, ' '))?.code).toBe('correction.reason-required');
    const input = { id: 'act-4', corrects: 'act-9', reason: '登记有误', recordedBy: 'caseworker', today: TODAY };
    const recordedAt = instant('2026-12-31T01:00:00.000Z');
    expect(refusalOf(() => correct(decided().asRecord(), { ...input, recordedAt }, RULES))?.code).toBe('act.not-found');
  });

  it('is checked like a new act: place, guard and fields', () => {
    expect(refusalOf(() => decided().correct(2, { on: '2024-03-04' }))?.code).toBe('act.not-permitted');
    expect(refusalOf(() => decided().correct(2, { on: '2024-04-01', fields: {} }))?.code).toBe('field.missing');
    expect(refusalOf(() => decided().correct(2, { on: '2027-04-01' }))?.code).toBe('field.date-in-future');
  });

  it('that makes a later act wrong is refused', () => {
    expect(refusalOf(() => decided().correct(1))?.code).toBe('act.breaks-later');
    expect(refusalOf(() => decided().correct(1, { on: '2024-04-02' }))?.code).toBe('act.breaks-later');
    expect(refusalOf(() => decided().correct(0, { on: '2024-03-06' }))?.code).toBe('act.breaks-later');
  });

  it('of the opening day can move the case under another law', () => {
    const told = new CaseInTest(sampleType).record('2024-01-02', 'opened').correct(0, { on: '2023-12-29' });
    expect(told.timeline().lawVersion).toBe('OLD');
  });

  it('that voids the opening voids the case, its later acts included', () => {
    const voided = decided().correct(0);
    expect(voided.state).toBe(VOID_STATE);
    expect(voided.timeline().endedOn).toBe('2024-03-01');
    expect(voided.timeline().placed.every((each) => each.refusal !== null)).toBe(true);
  });
});

describe('a case as known at an instant', () => {
  const told = decided().correct(2, { on: '2024-04-02', fields: { amount: 700 } });
  const at = (minute: number) => told.timeline(instant(`2026-12-31T00:0${minute}:00.000Z`));

  it('knows what had been recorded by then', () => {
    expect(at(0).state).toBe(VOID_STATE);
    expect(at(1).state).toBe('received');
    expect(at(2).state).toBe('under-review');
    expect(sampleType.facts['amount']?.of(at(3))).toBe(500);
    expect(sampleType.facts['amount']?.of(at(4))).toBe(700);
  });

  it('does not change by what is recorded later', () => {
    const more = decided()
      .correct(2, { on: '2024-04-02', fields: { amount: 700 } })
      .record('2024-04-08', 'filed');
    expect(more.timeline(instant('2026-12-31T00:03:00.000Z')).placed).toEqual(at(3).placed);
  });
});
