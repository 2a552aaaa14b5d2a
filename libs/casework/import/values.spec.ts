import { Refusal } from '#platform/refusals';
import type { Cell } from '#platform/table-reader';
import type { FieldSpec } from '../definition/fields.js';
import { loadDictionaries } from '../dictionaries/index.js';
import { readRows } from './read-rows.js';
import { cellValue } from './values.js';

const dictionaries = loadDictionaries();
const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number): Cell => ({ kind: 'number', number: value });
const read = (spec: FieldSpec, cell: Cell): unknown => {
  const value = cellValue(cell, { name: 'x', title: '栏', spec }, dictionaries);
  return value instanceof Refusal ? value.code : value;
};

const wrong = 'field.invalid';

describe('a cell', () => {
  const date = { kind: 'date', label: '日' } as const;
  it.each([
    [text('2023-05-01'), '2023-05-01'],
    [text('2023/5/1'), '2023-05-01'],
    [text(' ２０２３年５月１日 '), '2023-05-01'],
    [{ kind: 'date', day: '2023-05-01' } as const, '2023-05-01'],
    // What could be another day, or is none, is not guessed.
    [text('2023-02-30'), wrong],
    [text('5/1/2023'), wrong],
    [text('2023.5.1'), wrong],
    [text('23-5-1'), wrong],
    [text('2023-5/1'), wrong],
    [text('2023年5月'), wrong],
    [text('20230501'), wrong],
    [text('2023-05-01 08:00'), wrong],
    [number(45_047), wrong],
  ])('of a date: %j gives %s', (cell, value) => expect(read(date, cell)).toBe(value));

  const money = { kind: 'money', label: '金额' } as const;
  it.each([
    [text('1200.5'), 120_050],
    [text('￥1,234,567.89'), 123_456_789],
    [text('0'), 0],
    [number(0.1), 10],
    [number(1234.56), 123_456],
    [number(8.2), 820],
    [text('-5'), -500],
    [text('1.234'), wrong],
    [number(1.234), wrong],
    [text('12,34'), wrong],
    [text('1200元'), wrong],
    [text('1.2万'), wrong],
    [number(1e14), wrong],
  ])('of an amount in yuan: %j gives %s fen', (cell, value) => expect(read(money, cell)).toBe(value));

  it.each([
    [{ kind: 'integer', label: '数' } as const, text('1,200'), 1200],
    [{ kind: 'integer', label: '数' } as const, number(3), 3],
    [{ kind: 'integer', label: '数' } as const, number(3.5), wrong],
    [{ kind: 'integer', label: '数' } as const, text('三'), wrong],
    [{ kind: 'boolean', label: '否' } as const, text('是'), true],
    [{ kind: 'boolean', label: '否' } as const, { kind: 'yes-no', value: false } as const, false],
    [{ kind: 'boolean', label: '否' } as const, text('√'), wrong],
    [{ kind: 'boolean', label: '否' } as const, number(1), wrong],
    [{ kind: 'time', label: '时' } as const, text('9:05'), '09:05'],
    [{ kind: 'text', label: '号' } as const, number(20_230_001), '20230001'],
    // Of eighteen digits a program keeps fifteen.
    [{ kind: 'text', label: '号' } as const, number(110_105_194_912_310_020), wrong],
    [{ kind: 'text', label: '号' } as const, text('  a\r\nb '), 'a\nb'],
    [{ kind: 'text', label: '号' } as const, { kind: 'unusable', why: 'formula' } as const, 'import.cell-formula'],
    [{ kind: 'code', label: '类', dictionary: 'lawyer-kind' } as const, text('公职律师'), 'government'],
    [{ kind: 'code', label: '类', dictionary: 'lawyer-kind' } as const, text('government'), 'government'],
    [{ kind: 'code', label: '类', dictionary: 'lawyer-kind' } as const, text('公职'), 'import.code-unknown'],
    [{ kind: 'officers', label: '人' } as const, text('a、b'), ['a', 'b']],
    [
      { kind: 'codes', label: '类', dictionary: 'lawyer-kind' } as const,
      text('公职律师、专职律师'),
      ['government', 'full-time'],
    ],
    // A label that has the sign in it which tells labels apart.
    [
      { kind: 'codes', label: '果', dictionary: 'notification-ground' } as const,
      text('视力、听力、言语残疾人'),
      ['disability'],
    ],
  ])('%j of %j gives %j', (spec, cell, value) => expect(read(spec, cell)).toEqual(value));
});

it('merged cells and hidden rows are named, and so is a column without a heading', () => {
  const cells = (...texts: string[]) => new Map(texts.map((each, i) => [i, text(each)]));
  const table = {
    sheet: '表',
    merged: ['A2:A3'],
    rows: [
      { number: 1, hidden: false, cells: cells('栏') },
      { number: 2, hidden: true, cells: cells('a', 'b') },
    ],
  };
  const columns = [{ name: 'x', title: '栏', spec: { kind: 'text', label: '栏' } as const }];
  const { problems, rows } = readRows(table, columns, new Map(), dictionaries);
  expect(problems.map(({ row, refusal }) => `${row} ${refusal.code}`).sort()).toEqual([
    '1 import.heading-empty',
    '2 import.cell-merged',
    '2 import.row-hidden',
  ]);
  expect([...(rows[0]?.values ?? [])]).toEqual([['x', 'a']]);
});
