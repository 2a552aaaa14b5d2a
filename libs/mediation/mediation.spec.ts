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
import { mediation } from './procedure.js';

const examples = join(import.meta.dirname, 'examples');

it('is declared without a problem', () => {
  expect(problemsOf(mediation, RULES.dictionaries)).toEqual([]);
});

runExamples(mediation, examples);
checkRules(mediation, examples);
checkStates(mediation);
checkFold(mediation);
checkSequences(mediation);
checkPeriodsEnd(mediation);

// 人民调解法第四条
it('knows no fee: no act has a field for one', () => {
  const fields = Object.values(mediation.acts).flatMap(({ fields }) => Object.entries(fields ?? {}));
  expect(fields.filter(([name, { label }]) => /fee|charge|cost/i.test(name) || /收费|费用|手续费/.test(label))).toEqual(
    [],
  );
});

describe('periods asked for alone', () => {
  const dueOn = (period: string, act: string, on: string, fields = {}) => {
    const history = new History([{ code: act, on: legalDate(on), fields }]);
    return dueDateOf({ type: mediation, lawVersion: 'PML-2010', history, calendar: RULES.calendar }, period)?.count
      .dueOn;
  };

  // All start on Monday, 3 June 2024; the 8th to the 10th are days off, the 18th and 3 July working days.
  it.each([
    ['pml-court-delegated', 'court-materials-signed', '2024-07-03'],
    ['pml-court-entrusted-ordinary', 'court-materials-signed', '2024-06-18'],
    ['pml-court-entrusted-summary', 'court-materials-signed', '2024-06-11'],
    ['pml-online-confirm', 'court-assignment-received', '2024-06-06'],
    ['pml-online-inform', 'delegation-accepted', '2024-06-06'],
    ['pml-online-mediate', 'platform-confirmed', '2024-07-03'],
    ['pml-judicial-confirm', 'agreement-effective', '2024-07-03'],
    ['pml-court-accept', 'court-application-received', '2024-06-06'],
    ['pml-court-decide', 'court-accepted', '2024-06-18'],
    ['pml-confirm-objection', 'ruling-received', '2024-06-18'],
    ['pml-confirm-objection-third-party', 'third-party-knew', '2024-12-03'],
  ])('%s from %s', (period, act, expected) => {
    expect(dueOn(period, act, '2024-06-03')).toBe(expected);
  });
});

describe('each party', () => {
  it('has its own period to object to the ruling', () => {
    const parties = ['first', 'second'].map((id) => {
      return { id, role: 'party', kind: 'citizen', categories: [], fromOutside: false };
    });
    const told = new CaseInTest(mediation, parties).record('2024-06-03', 'applied').record('2024-06-03', 'accepted');
    const signed = { partiesSignedOn: '2024-06-03', mediatorSignedOn: '2024-06-03', sealedOn: '2024-06-03' };
    told.record('2024-06-03', 'written-agreement-reached', signed).record('2024-06-04', 'confirmation-applied');
    told.record('2024-07-29', 'confirmed').record('2024-08-01', 'ruling-received', { party: 'first' });
    told.record('2024-08-05', 'ruling-received', { party: 'second' });
    told.record('2024-08-12', 'confirmation-objected', { party: 'second' });
    const dues = told.timeline().dues('pml-confirm-objection');
    expect(dues.map(({ party, count, met }) => [party, count.dueOn, met?.on ?? null])).toEqual([
      ['first', '2024-08-16', null],
      ['second', '2024-08-20', '2024-08-12'],
    ]);
  });
});

describe('flags', () => {
  const opened = (act = 'applied') => new CaseInTest(mediation).record('2024-03-04', act);
  const running = (act = 'applied') =>
    opened(act).record('2024-03-05', 'accepted').record('2024-03-06', 'sitting-held');
  const flags = (told: CaseInTest) => flagsOf(told.timeline());

  it('the police are told of what may become their case', () => {
    const told = running().record('2024-03-07', 'escalation-risk', { kind: 'criminal' });
    expect(flags(told)).toEqual(['police-untold']);
    expect(flags(told.record('2024-03-07', 'police-told'))).toEqual([]);
    expect(flags(running().record('2024-03-07', 'escalation-risk', { kind: 'mass-petition' }))).toEqual([]);
    const reported = { kind: 'criminal', reportedToPolice: true };
    expect(flags(running().record('2024-03-07', 'escalation-risk', reported))).toEqual([]);
  });

  it("a party's refusal is answered", () => {
    const told = opened().record('2024-03-05', 'party-refused');
    expect(flags(told)).toEqual(['refusal-unanswered']);
    const refused = { ground: 'party-refused', toldOtherWays: true };
    expect(flags(told.record('2024-03-06', 'refused', refused))).toEqual([]);
  });

  it('an agreement needs a record of a sitting', () => {
    const told = opened().record('2024-03-05', 'accepted').record('2024-03-05', 'oral-agreement-reached');
    expect(flags(told)).toEqual(['sitting-unrecorded', 'visit-outstanding']);
  });

  it('a success is visited', () => {
    const told = running().record('2024-03-06', 'oral-agreement-reached');
    expect(flags(told)).toEqual(['visit-outstanding']);
    expect(flags(told.record('2024-04-08', 'visited'))).toEqual([]);
  });

  it('a written agreement waits for signatures and seal', () => {
    const told = running().record('2024-03-06', 'written-agreement-reached', { partiesSignedOn: '2024-03-06' });
    expect(flags(told)).toEqual(['agreement-not-effective', 'visit-outstanding']);
    told.record('2024-03-07', 'agreement-signed', { mediatorSignedOn: '2024-03-06', sealedOn: '2024-03-07' });
    expect(flags(told)).toEqual(['visit-outstanding']);
  });

  it('a court gets its report, and its papers where nothing was agreed', () => {
    const told = running('court-entrusted').record('2024-03-06', 'court-materials-signed');
    expect(flags(told)).toEqual([]);
    told.record('2024-03-12', 'failed', { toldOtherWays: true });
    expect(flags(told)).toEqual(['court-report-outstanding', 'court-papers-outstanding']);
    told.record('2024-03-13', 'reported-to-court');
    expect(flags(told)).toEqual(['court-papers-outstanding']);
    expect(flags(told.record('2024-03-13', 'papers-returned'))).toEqual([]);
  });
});
