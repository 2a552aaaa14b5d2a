import { days, type LegalDate, legalDate, workingDays } from '#legal-time';
import { citing, defineCaseType, textOf } from '../definition/index.js';
import { CaseInTest, partiesOf, RULES, refusalOf } from '../testing/index.js';
import { recordAfterLapses, recordLapses } from './automatic.js';
import { dueDatesOf, flagsOf } from './timeline.js';

const law = citing('某法');

/** An application that the law itself grants when nobody answers in time; then each party may object. */
const granting = defineCaseType({
  code: 'granting',
  name: '许可',
  numberWord: '许',
  lawVersions: {
    'ARL-2017': { name: '旧法', until: legalDate('2023-12-31'), source: law('第一条') },
    'ARL-2023': { name: '新法', from: legalDate('2024-01-01'), source: law('第一条') },
  },
  partyRoles: { applicant: { name: '申请人' }, neighbour: { name: '邻人' } },
  states: { received: { name: '审查中' }, granted: { name: '已许可' }, filed: { name: '已归档', terminal: true } },
  acts: {
    opened: { name: '收到申请', from: null, to: 'received', by: ['clerk'], source: law('第二条') },
    'law-version-overridden': {
      name: '改用其他法律版本',
      from: ['received', 'granted'],
      to: 'same',
      by: ['office-head'],
      fields: {
        lawVersion: { kind: 'code', dictionary: 'law-version', label: '法律版本' },
        reason: { kind: 'text', label: '理由' },
      },
      source: law('第九条'),
    },
    served: {
      name: '送达',
      from: ['granted'],
      to: 'same',
      by: ['handler'],
      fields: { party: { kind: 'party', label: '受送达人' } },
      source: law('第四条'),
    },
    objected: {
      name: '提出异议',
      from: ['granted'],
      to: 'same',
      by: ['clerk'],
      fields: { party: { kind: 'party', label: '异议人' } },
      source: law('第五条'),
    },
    'objected-together': {
      name: '共同提出异议',
      from: ['granted'],
      to: 'same',
      by: ['clerk'],
      fields: { objectors: { kind: 'parties', label: '异议人' } },
      source: law('第五条'),
    },
    granted: { name: '许可', from: ['received'], to: 'granted', by: ['handler'], source: law('第三条') },
    'deemed-granted': {
      name: '视为许可',
      from: ['received'],
      to: 'granted',
      by: ['system'],
      automatic: ({ due }) => due('answer')?.count.dueOn ?? undefined,
      source: law('第三条'),
    },
    filed: { name: '归档', from: ['granted'], to: 'filed', by: ['handler'], source: law('第六条') },
  },
  periods: {
    answer: {
      name: '审查期限',
      whose: 'office',
      metBy: ['granted', 'deemed-granted'],
      lapse: '视为许可',
      versions: {
        'ARL-2017': { startsOn: ['opened'], length: days(20), source: law('第三条') },
        'ARL-2023': { startsOn: ['opened'], length: workingDays(5), source: law('第三条') },
      },
    },
    objection: {
      name: '异议期限',
      whose: 'parties',
      metBy: ['objected', 'objected-together'],
      lapse: '不得再提出异议',
      versions: {
        'ARL-2023': {
          startsOn: ['served'],
          starts: (history) =>
            history.all('served').map((event) => {
              const party = textOf(event.fields, 'party');
              return party === null ? event : { ...event, party };
            }),
          applies: (history) => !history.has('filed'),
          length: days(15),
          source: law('第五条'),
        },
      },
    },
  },
  milestones: {
    receivedOn: ({ history }) => history.first('opened')?.on ?? null,
    acceptedOn: ({ history }) => history.first('opened')?.on ?? null,
    closedOn: ({ history }) => history.last('granted', 'deemed-granted')?.on ?? null,
  },
  facts: {},
  flags: {
    'not-served': {
      name: '尚未送达',
      source: law('第四条'),
      of: ({ state, history }) => state === 'granted' && !history.has('served'),
    },
  },
  lawVersionAct: 'law-version-overridden',
});

const opened = () => new CaseInTest(granting).record('2024-03-01', 'opened');
let entries = 0;
const entry = () => {
  entries += 1;
  return {
    id: `entry-${entries}`,
    recordedBy: 'system',
    recordedAt: '2024-06-01T00:00:00.000Z' as never,
    today: '2024-06-01' as LegalDate,
  };
};
const lapsesOf = (told: CaseInTest, day: string) =>
  recordLapses(told.asRecord(), legalDate(day), RULES, entry).map(({ act }) => [act.code, act.occurredOn]);

describe('what the law does by itself', () => {
  it('is recorded once the last day of the period is over, and once only', () => {
    expect(lapsesOf(opened(), '2024-03-08')).toEqual([]);
    expect(lapsesOf(opened(), '2024-03-09')).toEqual([['deemed-granted', '2024-03-08']]);
    expect(lapsesOf(opened().record('2024-03-08', 'deemed-granted'), '2024-12-31')).toEqual([]);
  });

  it('is not recorded by people, nor on another day', () => {
    const told = opened();
    const input = { act: 'deemed-granted', occurredOn: '2024-03-08', fields: {}, ...entry() };
    expect(refusalOf(() => recordAfterLapses(told.asRecord(), input, RULES, entry))?.code).toBe('act.by-system');
    expect(refusalOf(() => opened().record('2024-03-07', 'deemed-granted'))?.code).toBe('act.not-come-to-pass');
  });

  it('comes before what a person records of a later day', () => {
    const input = { act: 'served', occurredOn: '2024-04-01', fields: { party: 'applicant' }, ...entry() };
    const recorded = recordAfterLapses(opened().asRecord(), input, RULES, entry);
    expect(recorded.map(({ act }) => act.code)).toEqual(['deemed-granted', 'served']);
    expect(recorded.at(-1)?.timeline.state).toBe('granted');
  });

  it('has no effect and breaks nothing where a late entry shows that it did not come to pass', () => {
    const told = opened().record('2024-03-08', 'deemed-granted').record('2024-03-05', 'granted');
    expect(told.timeline().placed.map(({ act, refusal }) => [act.code, refusal?.code ?? null])).toEqual([
      ['opened', null],
      ['granted', null],
      ['deemed-granted', 'act.not-permitted'],
    ]);
    expect(told.timeline().type.milestones.closedOn(told.timeline())).toBe('2024-03-05');
  });

  it('moves with the act that it follows from', () => {
    const told = opened().record('2024-03-08', 'deemed-granted').correct(0, { on: '2024-03-04' });
    expect(told.state).toBe('received');
    expect(lapsesOf(told, '2024-04-01')).toEqual([['deemed-granted', '2024-03-11']]);
  });
});

describe('clocks of their own', () => {
  const served = () =>
    new CaseInTest(granting, partiesOf(granting))
      .record('2024-03-01', 'opened')
      .record('2024-03-04', 'granted')
      .record('2024-03-05', 'served', { party: 'applicant' })
      .record('2024-03-12', 'served', { party: 'neighbour' });
  const objections = (told: CaseInTest) =>
    dueDatesOf(told.timeline())
      .filter(({ period }) => period === 'objection')
      .map(({ party, count, met }) => [party, count.dueOn, met?.on ?? null]);

  it('run for each party from its own day, and are met by it alone', () => {
    expect(objections(served())).toEqual([
      ['applicant', '2024-03-20', null],
      ['neighbour', '2024-03-27', null],
    ]);
    expect(objections(served().record('2024-03-14', 'objected', { party: 'neighbour' }))).toEqual([
      ['applicant', '2024-03-20', null],
      ['neighbour', '2024-03-27', '2024-03-14'],
    ]);
    const together = served().record('2024-03-14', 'objected-together', { objectors: ['applicant'] });
    expect(objections(together)).toEqual([
      ['applicant', '2024-03-20', '2024-03-14'],
      ['neighbour', '2024-03-27', null],
    ]);
    expect(served().due('objection')).toBe('2024-03-27');
  });

  it('do not run where the period does not concern the case', () => {
    expect(objections(served().record('2024-03-29', 'filed'))).toEqual([]);
  });
});

it('puts a case under another law version by an act, for its whole life', () => {
  const told = opened().record('2024-03-02', 'law-version-overridden', {
    lawVersion: 'ARL-2017',
    reason: '有利于申请人',
  });
  expect(told.timeline().lawVersion).toBe('ARL-2017');
  expect(told.due('answer')).toBe('2024-03-21');
  expect(told.correct(1).timeline().lawVersion).toBe('ARL-2023');
});

it('shows what is still missing', () => {
  const granted = opened().record('2024-03-04', 'granted');
  expect(flagsOf(granted.timeline())).toEqual(['not-served']);
  expect(flagsOf(granted.record('2024-03-05', 'served', { party: 'applicant' }).timeline())).toEqual([]);
});

describe('entered late', () => {
  it('is found at its place among later acts, and left where they leave it no room', () => {
    const later = opened().record('2024-03-20', 'law-version-overridden', { lawVersion: 'ARL-2023', reason: '核对' });
    expect(lapsesOf(later, '2024-12-31')).toEqual([['deemed-granted', '2024-03-08']]);
    expect(lapsesOf(opened().record('2024-03-12', 'granted'), '2024-12-31')).toEqual([]);
  });

  it('a day that is none is refused as such', () => {
    const input = { act: 'granted', occurredOn: '2999-01-01', fields: {}, ...entry() };
    const refused = refusalOf(() => recordAfterLapses(opened().asRecord(), input, RULES, entry));
    expect(refused?.refusal.details).toMatchObject({ field: 'occurredOn', value: '2999-01-01' });
  });

  it('is not taken back by people', () => {
    const told = opened().record('2024-03-08', 'deemed-granted');
    expect(refusalOf(() => told.correct(1))?.code).toBe('act.by-system');
  });
});
