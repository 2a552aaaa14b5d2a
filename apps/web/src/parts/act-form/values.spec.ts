import fc from 'fast-check';
import { enteredOf, type FieldSpecs, fenOf, payloadOf, problemsOf, yuanOf } from './values.js';

const specs: FieldSpecs = {
  note: { kind: 'text', label: '说明', optional: true, maxLength: 3 },
  days: { kind: 'integer', label: '日数', min: 1, max: 30 },
  amount: { kind: 'money', label: '金额', optional: true },
  on: { kind: 'date', label: '日期', optional: true },
  hearingOn: { kind: 'date', label: '开庭', optional: true, planned: true },
  at: { kind: 'time', label: '时间', optional: true },
  officers: { kind: 'officers', label: '人员', optional: true, min: 2 },
  items: {
    kind: 'items',
    label: '决定',
    optional: true,
    of: {
      code: { kind: 'code', label: '种类', dictionary: 'x' },
      amount: { kind: 'money', label: '金额', optional: true },
    },
  },
};
const today = '2024-03-05';

describe('the fields of an act, as they are typed', () => {
  it.each([
    [{}, ['days missing']],
    [{ days: 'x' }, ['days no-integer']],
    [{ days: '31' }, ['days out-of-range']],
    [{ days: '3', note: '𠮷𠮷𠮷' }, []],
    [{ days: '3', note: '四个字呢' }, ['note too-long']],
    [{ days: '3', amount: '1,200.5' }, []],
    [{ days: '3', amount: '1.234' }, ['amount no-money']],
    [{ days: '3', on: '2024-03-06' }, ['on future']],
    [{ days: '3', on: '2024.3.5', hearingOn: '2024-04-01' }, []],
    [{ days: '3', on: '2023-02-30' }, ['on no-day']],
    [{ days: '3', at: '24:00' }, ['at no-time']],
    [{ days: '3', officers: ['a'] }, ['officers too-few']],
    [{ days: '3', items: [{ code: 'x' }, { amount: 'x' }] }, ['items[1].code missing', 'items[1].amount no-money']],
  ])('%j: %j', (values, expected) => {
    expect(problemsOf(specs, values, today).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  it('are sent as numbers, fen and days, and what is empty is left out', () => {
    const values = { days: ' 3 ', amount: '12.5', on: '20240305', note: ' ', items: [{ code: 'x', amount: '0.01' }] };
    expect(payloadOf(specs, values)).toEqual({
      days: 3,
      amount: 1250,
      on: '2024-03-05',
      items: [{ code: 'x', amount: 1 }],
    });
  });

  it('come back from what was recorded', () => {
    const recorded = {
      days: 3,
      amount: 1250,
      on: '2024-03-05',
      officers: ['a', 'b'],
      items: [{ code: 'x', amount: 7 }],
    };
    expect(payloadOf(specs, enteredOf(specs, recorded))).toEqual(recorded);
  });

  it('money goes there and back', () => {
    fc.assert(fc.property(fc.nat(10 ** 12), (fen) => fenOf(yuanOf(fen)) === fen));
  });
});
