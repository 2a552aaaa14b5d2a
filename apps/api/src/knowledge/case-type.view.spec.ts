import type { FieldValues } from '#casework/definition';
import { sampleType } from '#casework/testing';
import type { History } from '#casework/timeline';
import { days } from '#legal-time';
import { type CaseTypeView, caseTypeView } from './case-type.view.js';

const newLaw = (article: string) => ({ law: '新法', articles: [article] });
const one = <K extends 'acts' | 'periods' | 'flags'>(list: K, code: string, type = sampleType) =>
  (caseTypeView(type)[list] as readonly CaseTypeView[K][number][]).find((each) => each.code === code);

const decide = sampleType.periods['decide'] as (typeof sampleType.periods)[string];
const accepted = sampleType.acts['accepted'] as (typeof sampleType.acts)[string];

describe('the view of a case type', () => {
  it('tells the rules of an act with their sources', () => {
    expect(one('acts', 'extended')).toMatchObject({
      automatic: false,
      rules: [{ says: '延长不超过三十日', source: [newLaw('第五条')] }],
    });
    expect(one('acts', 'accepted')).toMatchObject({ automatic: false, rules: [] });
  });

  it('tells which acts the law itself does', () => {
    const lapsed = { ...accepted, by: ['system'] as const, automatic: () => undefined };
    const type = { ...sampleType, acts: { ...sampleType.acts, lapsed } };
    expect(one('acts', 'lapsed', type)).toMatchObject({ automatic: true, by: ['system'] });
  });

  it('tells the target of a period, and whether each party has a clock of its own', () => {
    const versions = {
      NEW: { ...decide.versions['NEW'], target: { says: '内部目标', length: days(45) }, starts: () => [] },
    };
    const type = { ...sampleType, periods: { decide: { ...decide, versions } as typeof decide } };
    expect(one('periods', 'decide', type)).toMatchObject({
      versions: [
        { lawVersion: 'NEW', perParty: true, target: { says: '内部目标', length: { count: 45, unit: 'days' } } },
      ],
    });
    expect(one('periods', 'decide')).toMatchObject({ versions: [{ perParty: false, target: null }] });
  });

  it('tells the length that a period has while the case sets no other', () => {
    const lengthOf = (length: object) => {
      const versions = { NEW: { ...decide.versions['NEW'], ...length } };
      const type = { ...sampleType, periods: { decide: { ...decide, versions } as typeof decide } };
      return (one('periods', 'decide', type) as CaseTypeView['periods'][number]).versions[0]?.length;
    };
    expect(lengthOf({})).toEqual(days(60));
    expect(lengthOf({ length: ({ more }: FieldValues) => days(more === true ? 90 : 60) })).toEqual(days(60));
    expect(
      lengthOf({
        startsOn: ['opened', 'accepted'],
        start: (history: History) => {
          const accepted = history.last('accepted');
          return accepted && { ...accepted, fields: { count: 30 } };
        },
        length: ({ count }: FieldValues) => days(Number(count)),
      }),
    ).toEqual(days(30));
    expect(lengthOf({ length: () => undefined })).toBeNull();
    expect(lengthOf({ length: () => days(0) })).toBeNull();
  });

  it('tells the flags, and the types of the cases that may follow', () => {
    const flags = { 'not-filed': { name: '尚未归档', source: newLaw('第八条'), of: () => true } };
    const type = { ...sampleType, flags, handsOver: { litigation: () => ({}) } };
    expect(caseTypeView(type)).toMatchObject({
      flags: [{ code: 'not-filed', name: '尚未归档', source: [newLaw('第八条')] }],
      handsOver: ['litigation'],
    });
    expect(caseTypeView(sampleType)).toMatchObject({ flags: [], handsOver: [] });
  });
});
