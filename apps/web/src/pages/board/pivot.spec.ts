import { monthAfter, weeksOf } from './month.js';
import { listOf, rowsOf, weightOf } from './pivot.js';

const cell = { type: 'mediation', organisation: 'a', handler: 'li', open: 4, overdue: 1, dueSoon: 0, suspendedLong: 2 };
const board = {
  today: '2024-03-05',
  suspendedDays: 60,
  types: [{ code: 'mediation', name: '人民调解' }],
  units: [
    { code: 'a', name: '甲局', isListed: true },
    { code: 'b', name: '乙局', isListed: false },
  ],
  officers: [{ account: 'li', name: '李样本', closed: 0 }],
  cells: [cell, { ...cell, handler: null, overdue: 3 }, { ...cell, organisation: 'b', open: 1 }],
};

describe('the board in rows', () => {
  it('adds up its cells, the heaviest row first, each with the query of exactly its cases', () => {
    const { rows, total } = rowsOf(board, { by: 'unit' });
    expect(rows.map(({ label, counts }) => [label, counts.open, counts.overdue, counts.unassigned])).toEqual([
      ['甲局', 8, 4, 4],
      ['乙局', 1, 1, 0],
    ]);
    expect(rows.map(({ query }) => query)).toEqual([{ organisation: 'a', reach: 'unit' }, undefined]);
    expect([total.counts.open, total.query]).toEqual([9, {}]);
  });

  it('is narrowed to a unit, by officers and by nobody', () => {
    const { rows } = rowsOf(board, { by: 'officer', unit: 'a', type: 'mediation' });
    const where = { type: 'mediation', organisation: 'a', reach: 'unit' };
    expect(rows.map(({ label, query }) => [label, query])).toEqual([
      [null, { ...where, unassigned: 'yes' }],
      ['李样本', { ...where, handler: 'li' }],
    ]);
    expect(listOf({ handler: 'li' }, 'suspendedLong', 90)).toBe(
      '/cases?handler=li&view=suspended-long&suspendedDays=90',
    );
  });

  it('weighs numbers: none is 0, the highest 4', () => {
    expect([0, 1, 50, 100].map((count) => weightOf(count, 100))).toEqual([0, 1, 2, 4]);
  });
});

describe('a month', () => {
  it('lies in weeks from Monday on', () => {
    const weeks = weeksOf('2024-02');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']);
    expect(weeks[4]?.slice(2)).toEqual(['2024-02-28', '2024-02-29', null, null, null]);
  });

  it('comes before and after another across years', () => {
    expect([monthAfter('2024-12', 1), monthAfter('2024-01', -1)]).toEqual(['2025-01', '2023-12']);
  });
});
