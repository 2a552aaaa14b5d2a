import { legalDate } from '#legal-time';
import { RULES, TODAY } from '../testing/index.js';
import { fieldProblems } from './check-fields.js';
import type { FieldSpec, FieldSpecs, FieldValues } from './fields.js';

const on = legalDate('2024-03-01');
const parties = new Map([
  ['a', 'applicant'],
  ['b', 'organ'],
]);
const problems = (specs: FieldSpecs, values: FieldValues) =>
  fieldProblems(specs, values, { dictionaries: RULES.dictionaries, on, today: TODAY, parties });
const codesFor = (spec: FieldSpec, value: unknown) =>
  problems({ field: spec }, { field: value } as FieldValues).map((refusal) => refusal.code);

describe('the fields of an act', () => {
  it('names every unknown, missing and wrong field at once', () => {
    const specs: FieldSpecs = {
      reason: { kind: 'text', label: '理由' },
      days: { kind: 'integer', min: 1, max: 30, label: '日数' },
      note: { kind: 'text', label: '备注', optional: true },
    };
    const found = problems(specs, { days: 31, colour: 'red' });
    expect(found.map(({ code, details }) => [code, details['field']])).toEqual([
      ['field.unknown', 'colour'],
      ['field.missing', 'reason'],
      ['field.invalid', 'days'],
    ]);
    expect(found[0]?.details['allowed']).toEqual(['reason', 'days', 'note']);
    expect(found[1]?.details['label']).toBe('理由');
  });

  it('takes an optional field or leaves it', () => {
    expect(problems({ note: { kind: 'text', label: '备注', optional: true } }, {})).toEqual([]);
    expect(problems({ note: { kind: 'text', label: '备注', optional: true } }, { note: undefined })).toEqual([]);
  });

  it('does not take the names of object methods for declared fields', () => {
    const [refusal] = problems({}, { toString: 'x' } as unknown as FieldValues);
    expect(refusal?.code).toBe('field.unknown');
  });

  const text: FieldSpec = { kind: 'text', maxLength: 4, label: '' };
  const code: FieldSpec = { kind: 'code', dictionary: 'reconsideration-channel', label: '' };
  const codes: FieldSpec = { kind: 'codes', dictionary: 'respondent-kind', label: '' };
  const date: FieldSpec = { kind: 'date', label: '' };
  const party: FieldSpec = { kind: 'party', roles: ['applicant'], label: '' };
  const list: FieldSpec = { kind: 'parties', label: '' };
  const items: FieldSpec = { kind: 'items', label: '', of: { code: { kind: 'integer', max: 3, label: '' } } };

  it.each<[string, FieldSpec, unknown, string[]]>([
    ['a text', text, '理由充分', []],
    ['four characters outside the basic plane', text, '𠮷𠮷𠮷𠮷', []],
    ['a text too long', text, '理由很充分', ['field.invalid']],
    ['an empty text', text, ' \n', ['field.invalid']],
    ['a number for a text', text, 3, ['field.invalid']],
    ['a zero-width space', text, '理\u200b由', ['field.invalid']],
    ['a direction override', text, '理\u202e由', ['field.invalid']],
    ['half a surrogate', text, '理\ud842', ['field.invalid']],
    ['a whole number', { kind: 'integer', label: '' }, 0, []],
    ['a negative number', { kind: 'integer', label: '' }, -1, ['field.invalid']],
    ['a broken number', { kind: 'integer', label: '' }, 1.5, ['field.invalid']],
    ['a number as text', { kind: 'integer', label: '' }, '1', ['field.invalid']],
    ['money in fen', { kind: 'money', label: '' }, 104_620_000, []],
    ['money in broken fen', { kind: 'money', label: '' }, 0.5, ['field.invalid']],
    ['money beyond all reason', { kind: 'money', label: '' }, 10 ** 15, ['field.invalid']],
    ['a yes', { kind: 'boolean', label: '' }, true, []],
    ['a yes as text', { kind: 'boolean', label: '' }, 'true', ['field.invalid']],
    ['a time of day', { kind: 'time', label: '' }, '23:59', []],
    ['no time of day', { kind: 'time', label: '' }, '24:00', ['field.invalid']],
    ['a day', date, '2024-02-29', []],
    ['no day', date, '2023-02-29', ['field.date-invalid']],
    ['a day to come', date, '2027-01-01', ['field.date-in-future']],
    ['a planned day to come', { kind: 'date', planned: true, label: '' }, '2027-01-01', []],
    ['the last day there is', { kind: 'date', planned: true, label: '' }, '2199-12-31', []],
    ['the day after it', { kind: 'date', planned: true, label: '' }, '2200-01-01', ['field.date-too-far']],
    ['a day after the act', { kind: 'date', noLaterThan: 'occurredOn', label: '' }, '2024-03-02', ['field.order']],
    ['the day of the act', { kind: 'date', noLaterThan: 'occurredOn', label: '' }, '2024-03-01', []],
    ['a code', code, 'via-respondent', []],
    ['an unknown code', code, 'pigeon', ['field.code-unknown']],
    ['a code of the old law', code, 'fax', ['field.code-not-in-force']],
    ['a number for a code', code, 1, ['field.code-unknown']],
    ['codes', codes, ['county', 'city'], []],
    ['no codes', codes, [], ['field.invalid']],
    ['one code where a list is due', codes, 'county', ['field.invalid']],
    ['an unknown code among others', codes, ['county', 'moon'], ['field.code-unknown']],
    ['a party', party, 'a', []],
    ['a party of another role', party, 'b', ['field.invalid']],
    ['a party that is not of the case', party, 'c', ['party.not-found']],
    ['parties', list, ['a', 'b'], []],
    ['a party twice', list, ['a', 'a'], ['field.invalid']],
    ['no parties', list, [], ['field.invalid']],
    ['an officer', { kind: 'officer', label: '' }, 'caseworker', []],
    ['items', items, [{ code: 1 }, { code: 3 }], []],
    ['no items', items, [], ['field.invalid']],
    ['an item that is a list', items, [[1]], ['field.invalid']],
    [
      'a wrong value, a missing and an unknown field within items',
      items,
      [{ code: 4 }, { other: 1 }],
      ['field.invalid', 'field.unknown', 'field.missing'],
    ],
  ])('%s', (_, spec, value, expected) => {
    expect(codesFor(spec, value)).toEqual(expected);
  });

  it('says how far a planned day may lie ahead', () => {
    const [refusal] = problems({ due: { kind: 'date', planned: true, label: '' } }, { due: '3024-03-01' });
    expect(refusal?.details).toEqual({ field: 'due', value: '3024-03-01', latest: '2199-12-31' });
  });

  it('names the field of an item by its place', () => {
    const [refusal] = problems({ items }, { items: [{ code: 1 }, { code: 9 }] });
    expect(refusal?.details['field']).toBe('items[1].code');
  });
});
