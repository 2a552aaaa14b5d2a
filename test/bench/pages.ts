import type { CDPSession, Page } from 'playwright-core';
import { OpenCase, WatchCase } from '#casework';
import type { Actor } from '#platform';
import type { System } from '../../apps/api/src/system.js';
import { openBrowser } from '../harness/chromium.js';
import { application } from './story.js';
import { type Shown, type Watched, watchPage } from './watched-page.js';

const rounds = 12;
const supervisor: Actor = { account: 'supervisor', organisation: '232700' };

/** Gives every tab of the supervisor's lists more than a page of cases: received today, a third of them their own, a third without an
 *  officer; a third are watched. */
export async function fillLists({ database, clock, knowledge }: System): Promise<void> {
  const open = new OpenCase(database.unitOfWork, clock, knowledge);
  const watch = new WatchCase(database.unitOfWork, database.read);
  for (let i = 0; i < 180; i += 1) {
    const { fields, ...rest } = application();
    const { handler: _, ...others } = fields;
    const handler = ['supervisor', 'caseworker', undefined][i % 3];
    const received = { ...rest, occurredOn: clock.today(), fields: { ...others, ...(handler && { handler }) } };
    const { file } = await open.run({ by: supervisor, ...received });
    if (i % 3 === 1) await watch.watch(supervisor, file.id);
  }
}

interface Step {
  name: string;
  act: (page: Page) => Promise<void>;
  shown?: Shown;
}

const click = (name: string, role: 'link' | 'button', text: string | RegExp, within?: string): Step => ({
  name,
  act: (page) => {
    const place = within === undefined ? page : page.getByRole('navigation', { name: within });
    return place.getByRole(role, { name: text }).first().click();
  },
});

/** A visit to the lists: each of them is asked for the first time since the page was loaded, but where one goes back to it. */
const visit: readonly Step[] = [
  click('mine', 'link', /^我的/, '列表'),
  click('own unit', 'link', /^本单位/, '列表'),
  click('unassigned', 'link', /^未分配/, '列表'),
  click('watched', 'link', /^关注/, '列表'),
  click('back to all', 'link', /^全部/, '列表'),
  click('in time', 'link', /^期限内/, '期限'),
  click('late', 'link', /^已超期/, '期限'),
  click('back to in time', 'link', /^期限内/, '期限'),
  {
    name: 'officer chosen',
    act: async (page) => {
      await page.getByRole('combobox', { name: '承办人' }).selectOption('caseworker');
    },
  },
  click('chip taken away', 'button', /^清除“/),
  click('back to all dates', 'link', /^全部/, '期限'),
  click('sorted by number', 'button', /案号/),
  click('sorted the other way', 'button', /案号/),
  click('next page', 'button', '再显示一页'),
  { name: 'case opened', shown: 'case', act: (page) => page.locator('tbody th a').first().click() },
  { name: 'back to the list', act: async (page) => void (await page.evaluate('history.back()')) },
];

/** What one waits for in the lists of open cases, in a browser: bytes until the first row; for each act of a visit how long until
 *  the browser answers and until the rows are painted, in milliseconds, over so many visits; how far things moved that were already
 *  there; and how long the server takes for each request alone. */
export async function measurePages(url: string, cookie: string): Promise<Record<string, unknown>> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value: decodeURIComponent(value), url }]);
    await context.addInitScript(watchPage);
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const path = request.url().slice(url.length);
      if (path.startsWith('/api/worklist')) asked.add(path);
    });
    const bytes = await bytesUntilRows(await context.newCDPSession(page), page, url);
    const firstRow: number[] = [];
    const times = new Map<string, { response: number[]; shown: number[] }>();
    const moved = { all: [] as number[], unasked: [] as number[], of: new Map<string, number>() };
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${url}/cases`);
      firstRow.push(await inPage(page, 'firstRow'));
      // All that the page fetches beside the rows has come.
      await page.waitForTimeout(600);
      for (const step of visit) {
        const { response, shown } = await timed(page, step);
        const of = times.get(step.name) ?? { response: [], shown: [] };
        times.set(step.name, of);
        if (response !== undefined) of.response.push(response);
        of.shown.push(shown);
      }
      const shifts = await page.evaluate<Watched['shifts']>('watched.shifts');
      moved.all.push(sum(shifts));
      moved.unasked.push(sum(shifts.filter(({ isAnswer }) => !isAnswer)));
      for (const { value, of } of shifts) for (const each of of) moved.of.set(each, (moved.of.get(each) ?? 0) + value);
    }
    const server: Record<string, unknown> = {};
    for (const path of asked) server[decodeURIComponent(path)] = await alone(url + path, cookie);
    return {
      visits: rounds,
      bytesUntilFirstRow: bytes,
      firstRow: figures(firstRow),
      acts: Object.fromEntries(
        [...times].map(([act, { response, shown }]) => [act, { answered: figures(response), shown: figures(shown) }]),
      ),
      layoutShift: {
        all: figures(moved.all, 4),
        unasked: figures(moved.unasked, 4),
        of: Object.fromEntries([...moved.of].sort(([, a], [, b]) => b - a).slice(0, 5)),
      },
      server,
    };
  } finally {
    await browser.close();
  }
}

async function timed(page: Page, { name, act, shown = 'rows' }: Step): Promise<{ response?: number; shown: number }> {
  await page.evaluate(`watched.expect('${shown}')`);
  await act(page);
  try {
    return await inPage(page, 'answer()');
  } catch (cause) {
    throw new Error(`${name}: nothing came of it`, { cause });
  }
}

const inPage = <T>(page: Page, what: string): Promise<T> => page.evaluate<T>(`watched.${what}`);

/** Bytes of the bodies as they were sent, by kind, that had come when the first row was there: with nothing kept from before. */
async function bytesUntilRows(session: CDPSession, page: Page, url: string): Promise<Record<string, number>> {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = { all: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  const count = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }): void => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    bytes['all'] = (bytes['all'] ?? 0) + encodedDataLength;
  };
  session.on('Network.loadingFinished', count);
  await page.goto(`${url}/cases`, { waitUntil: 'commit' });
  await inPage(page, 'firstRow');
  await session.detach();
  return bytes;
}

/** Milliseconds of one request after another, while nothing else is asked. */
async function alone(address: string, cookie: string): Promise<Figures | undefined> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const begun = performance.now();
    const answer = await fetch(address, { headers: { cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return figures(times);
}

interface Figures {
  median: number;
  worst: number;
}

function figures(values: readonly number[], digits = 1): Figures | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const rounded = (value = 0): number => Number(value.toFixed(digits));
  if (sorted.length === 0) return undefined;
  return { median: rounded(sorted[Math.floor(sorted.length / 2)]), worst: rounded(sorted.at(-1)) };
}

const sum = (shifts: Watched['shifts']): number => shifts.reduce((all, { value }) => all + value, 0);
