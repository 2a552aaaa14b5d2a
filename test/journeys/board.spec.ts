import type { CaseItem, Page } from '#casework';
import type { BoardSchema, CalendarMonthSchema, TrendSchema } from '../../apps/api/src/board/board.schema.js';
import { createServer } from '../../apps/api/src/server.js';
import { eachDatabase } from '../harness/databases.js';
import { DEMO_TIMEOUT, DEMO_TODAY, demoDatabase } from '../harness/demo.js';
import { application, parties } from './applications.js';
import { bothSides } from './formalities.js';
import { inOffice, Office } from './office.js';

const measures = { open: 'open', overdue: 'overdue', dueSoon: 'due-soon', suspendedLong: 'suspended-long' } as const;

/** How many cases a list has, all its pages together. */
async function listed(office: Office, query: Record<string, string>, as: string): Promise<number> {
  let count = 0;
  for (let after: string | null = ''; after !== null; ) {
    const turned = new URLSearchParams({ ...query, limit: '200', ...(after && { after }) });
    const { items, next }: Page<CaseItem> = await office.worklist(`?${turned}`, { as });
    count += items.length;
    after = next;
  }
  return count;
}

/** The numbers of the board and of the month that differ from what their lists hold, and how many were compared. */
async function differing(office: Office, as: string, month: string, days = '60') {
  const { body: board } = await office.get<BoardSchema>(`/api/board?suspendedDays=${days}`, { as });
  const wrong: string[] = [];
  let compared = 0;
  const compare = async (count: number, query: Record<string, string>) => {
    compared += 1;
    const found = await listed(office, query, as);
    if (found !== count) wrong.push(`${count} ≠ ${found}: ${new URLSearchParams(query)}`);
  };
  for (const { type, organisation, handler, ...counts } of board.cells) {
    for (const [measure, view] of Object.entries(measures)) {
      const whose: Record<string, string> = handler === null ? { unassigned: 'yes' } : { handler };
      const where = { type, organisation, reach: 'unit', view, suspendedDays: days };
      await compare(counts[measure as keyof typeof measures], { ...where, ...whose });
    }
  }
  for (const [measure, view] of Object.entries(measures)) {
    const sum = board.cells.reduce((total, cell) => total + cell[measure as keyof typeof measures], 0);
    await compare(sum, { view, suspendedDays: days });
  }
  const unassigned = board.cells.filter(({ handler }) => handler === null);
  await compare(
    unassigned.reduce((sum, { open }) => sum + open, 0),
    { view: 'unassigned' },
  );
  const { body: calendar } = await office.get<CalendarMonthSchema>(`/api/board/calendar?month=${month}`, { as });
  for (const { on, due, hearings } of calendar.days) {
    await compare(due, { dueFrom: on, dueUntil: on });
    await compare(hearings, { hearingFrom: on, hearingUntil: on });
  }
  return { wrong, compared, board, calendar };
}

eachDatabase('the board', (fresh) => {
  it(
    'counts by type, unit and officer what its lists hold; knows since when a case rests and when it is heard',
    inOffice(fresh, '2024-03-05', async (office) => {
      await office.open(application({ occurredOn: '2024-02-21', parties: parties('王样本') }));
      let resting = await office.open(application({ occurredOn: '2024-02-20', parties: parties('李样本') }));
      resting = await office.record(resting, 'accepted', '2024-02-23');
      resting = await office.record(resting, 'handler-assigned', '2024-02-23', { handler: 'caseworker' });
      resting = await office.record(resting, 'hearing-notified', '2024-02-26', {
        hearingOn: '2024-03-12',
        place: '样本听证室',
        matters: '样本事项',
        host: 'caseworker',
        recorder: 'caseworker',
        hearingOfficers: ['caseworker', 'supervisor'],
      });
      resting = await office.record(resting, 'suspended', '2024-02-27', { ground: 'other', ...bothSides(resting) });
      const as = 'supervisor';
      const { wrong, board, calendar } = await differing(office, as, '2024-03', '6');
      expect(wrong).toEqual([]);
      expect(board.cells).toEqual([
        expect.objectContaining({ handler: null, open: 1, overdue: 1, suspendedLong: 0 }),
        expect.objectContaining({ handler: 'caseworker', open: 1, dueSoon: 1, suspendedLong: 1 }),
      ]);
      expect(board.officers.find(({ account }) => account === 'mohe')).toMatchObject({ closed: 0 });
      expect(calendar.days).toContainEqual({ on: '2024-03-12', due: 0, hearings: 1 });
      const [item] = (await office.worklist('?hearingFrom=2024-03-12&hearingUntil=2024-03-12')).items;
      expect(item).toMatchObject({ id: resting.id, suspendedSince: '2024-02-27', hearingOn: '2024-03-12' });

      // On the seventh day it has rested for no more than seven.
      expect((await differing(office, as, '2024-03', '7')).board.cells[1]?.suspendedLong).toBe(0);
      resting = await office.record(resting, 'resumed', '2024-03-05', bothSides(resting));
      expect((await office.worklist('?view=suspended')).items).toEqual([]);
      expect((await office.worklist('?handler=caseworker')).items[0]).toMatchObject({ suspendedSince: null });

      const { body: trend } = await office.get<TrendSchema>('/api/board/trend', { as });
      expect([trend.months[0], trend.months.at(-1)]).toEqual(['2023-04', '2024-03']);
      expect(trend.types.find(({ code }) => code === 'reconsideration')?.received.slice(-2)).toEqual([2, 0]);
    }),
  );

  it(
    'is for who assigns cases, and counts nothing out of sight; its days are open to all who see cases',
    inOffice(fresh, '2024-03-05', async (office) => {
      await office.open(application({ parties: parties('王样本') }));
      for (const url of ['/api/board', '/api/board/trend']) {
        expect((await office.get(url, { as: 'caseworker' })).status).toBe(403);
      }
      const seen = async (as: string) =>
        (await office.get<CalendarMonthSchema>('/api/board/calendar', { as })).body.days.length;
      expect([await seen('caseworker'), await seen('mohe')]).toEqual([1, 0]);
      for (const wrong of ['month=2024-13', 'month=2024', 'month=']) {
        expect((await office.get(`/api/board/calendar?${wrong}`)).status).toBe(400);
      }
      for (const wrong of ['suspendedDays=-1', 'suspendedDays=x']) {
        expect((await office.get(`/api/board?${wrong}`, { as: 'supervisor' })).status).toBe(400);
      }
    }),
  );
});

it(
  'each number of the board is as many cases as its list holds in the demonstration',
  async () => {
    const { remove, ...system } = await demoDatabase();
    const app = await createServer(system);
    try {
      await app.listen(0, '127.0.0.1');
      const office = new Office(await app.getUrl(), system, system.clock);
      const { wrong, compared } = await differing(office, 'supervisor', DEMO_TODAY.slice(0, 7));
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(40);
    } finally {
      await app.close();
      await remove();
    }
  },
  DEMO_TIMEOUT,
);
