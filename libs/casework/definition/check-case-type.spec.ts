import { legalDate } from '#legal-time';
import { RULES, sampleType } from '../testing/index.js';
import type { ActSpec, CaseType, PeriodSpec, Source } from './case-type.js';
import { problemsOf } from './check-case-type.js';

const nowhere: Source = { law: '新法', articles: [] };
const { accepted, opened } = sampleType.acts as Record<string, ActSpec>;
const { decide } = sampleType.periods as Record<string, PeriodSpec>;

/** The sample type with parts replaced or added. */
const withParts = (parts: Partial<CaseType>): CaseType => ({ ...sampleType, ...parts });
const withAct = (code: string, act: Partial<ActSpec>): CaseType =>
  withParts({ acts: { ...sampleType.acts, [code]: { ...(accepted as ActSpec), ...sampleType.acts[code], ...act } } });
const withPeriod = (period: Partial<PeriodSpec>): CaseType =>
  withParts({ periods: { ...sampleType.periods, decide: { ...(decide as PeriodSpec), ...period } } });
const withNew = (version: object): CaseType =>
  withPeriod({ versions: { NEW: { ...decide?.versions['NEW'], ...version } as never } });
const withFields = (fields: ActSpec['fields']): CaseType => withAct('accepted', { fields });
const withLaw = (from: string | undefined): CaseType => {
  const { from: _, ...NEW } = sampleType.lawVersions['NEW'] as CaseType['lawVersions'][string];
  return withParts({
    lawVersions: { ...sampleType.lawVersions, NEW: { ...NEW, ...(from && { from: legalDate(from) }) } },
  });
};

describe('problems of a case type', () => {
  it('has none for a sound declaration', () => {
    expect(problemsOf(sampleType, RULES.dictionaries)).toEqual([]);
  });

  it.each<[string, CaseType, string[]]>([
    [
      'a state that no act leads to',
      withParts({ states: { ...sampleType.states, lost: { name: '迷失' } } }),
      ['state lost cannot be reached', 'state lost has no way to a terminal state'],
    ],
    [
      'a state that nothing leaves',
      withParts({
        states: { ...sampleType.states, stuck: { name: '停滞' } },
        acts: { ...sampleType.acts, stick: { ...(accepted as ActSpec), to: 'stuck' } },
      }),
      ['state stuck has no way to a terminal state'],
    ],
    [
      'no opening act',
      withAct('opened', { from: ['decided'] }),
      ['no act opens the case', ...Object.keys(sampleType.states).map((state) => `state ${state} cannot be reached`)],
    ],
    [
      'no terminal state',
      withParts({ states: { ...sampleType.states, filed: { name: '已归档' } } }),
      [
        'no state is terminal',
        ...Object.keys(sampleType.states).map((state) => `state ${state} has no way to a terminal state`),
      ],
    ],
    ['an act without source', withAct('accepted', { source: [] }), ['act accepted has no source']],
    ['an act without article', withAct('accepted', { source: nowhere }), ['act accepted has no source']],
    [
      'an act from an unknown state',
      withAct('accepted', { from: ['received', 'nowhere'] }),
      ['act accepted names the unknown state nowhere'],
    ],
    [
      'an act of an unknown version',
      withAct('accepted', { versions: ['OLDER'] }),
      ['act accepted names the unknown law version OLDER'],
    ],
    [
      'an opening act without state',
      withAct('again', { from: null, to: 'same' }),
      ['act again opens the case without a state'],
    ],
    [
      'an unknown event implied by no date field',
      withAct('opened', { implies: { ...opened?.implies, heard: 'applicants' } }),
      ['act opened implies the unknown event heard', 'act opened implies heard by applicants, which is no date field'],
    ],
    ['a period without source', withNew({ source: nowhere }), ['period decide (NEW) has no source']],
    [
      'a stop without source',
      withNew({ stops: [{ from: 'paused', until: 'resumed', source: nowhere }] }),
      ['period decide (NEW) has no source'],
    ],
    [
      'start and stop codes that nothing tells',
      withNew({ startsOn: ['begun'], stops: [{ from: 'halted', until: 'resumed', source: accepted?.source }] }),
      [
        'period decide (NEW) names begun, which is neither act nor event',
        'period decide (NEW) names halted, which is neither act nor event',
      ],
    ],
    ['a period that starts on nothing', withNew({ startsOn: [] }), ['period decide (NEW) starts on nothing']],
    [
      'met and ended by nothing known',
      withPeriod({ metBy: ['settled'], endedBy: ['left'] }),
      [
        'period decide names settled, which is neither act nor event',
        'period decide names left, which is neither act nor event',
      ],
    ],
    [
      'an extension without days',
      withPeriod({ extendedBy: 'accepted' }),
      ['period decide is extended by accepted, which has no whole number of days'],
    ],
    [
      'an extension without measure',
      withAct('extended', { fields: { days: { kind: 'integer', min: 1, label: '延长日数' } } }),
      ['period decide is counted by field days of extended, which may be more than 3650'],
    ],
    [
      'a length without measure',
      {
        ...withNew({ length: () => undefined }),
        acts: {
          ...sampleType.acts,
          accepted: {
            ...accepted,
            fields: { decisionDays: { kind: 'integer', max: 3_651, label: '日数' } },
          } as ActSpec,
        },
      },
      ['period decide is counted by field decisionDays of accepted, which may be more than 3650'],
    ],
    [
      'a period of an unknown version',
      withPeriod({ versions: { ...decide?.versions, OLDER: decide?.versions['NEW'] } }),
      ['period decide names the unknown law version OLDER'],
    ],
    ['overlapping law versions', withLaw('2023-12-31'), ['law versions OLD and NEW overlap']],
    ['law versions both open', withLaw(undefined), ['law versions OLD and NEW overlap']],
    ['a gap between law versions', withLaw('2024-01-02'), ['law versions OLD and NEW leave a gap after 2023-12-31']],
    [
      'unknown dictionaries in fields, inner ones too',
      withFields({
        one: { kind: 'code', dictionary: 'none-such', label: '一' },
        list: { kind: 'items', label: '二', of: { each: { kind: 'codes', dictionary: 'nor-this', label: '三' } } },
      }),
      [
        'act accepted, field one names the unknown dictionary none-such',
        'act accepted, field list, field each names the unknown dictionary nor-this',
      ],
    ],
    [
      'a field without label',
      withFields({ note: { kind: 'text', label: ' ' } }),
      ['act accepted, field note has no label'],
    ],
    [
      'a field of an unknown role',
      withFields({ who: { kind: 'party', roles: ['judge'], label: '谁' } }),
      ['act accepted, field who names the unknown role judge'],
    ],
    [
      'a date limited by no date',
      withFields({ day: { kind: 'date', noLaterThan: 'night', label: '日' } }),
      ['act accepted, field day is no later than night, which is no date field'],
    ],
    [
      'facts without label, dictionary, or with an unknown one',
      withParts({
        facts: {
          nameless: { label: '', kind: 'text', of: () => null },
          loose: { label: '甲', kind: 'code', of: () => null },
          lost: { label: '乙', kind: 'code', dictionary: 'none-such', of: () => null },
        },
      }),
      [
        'fact nameless has no label',
        'fact loose is a code without dictionary',
        'fact lost names the unknown dictionary none-such',
      ],
    ],
    [
      'a role whose categories nobody lists',
      withParts({ partyRoles: { ...sampleType.partyRoles, organ: { name: '机关', categories: 'none-such' } } }),
      ['party role organ names the unknown dictionary none-such'],
    ],
  ])('finds %s', (_, type, problems) => {
    expect(problemsOf(type, RULES.dictionaries)).toEqual(problems);
  });
});
