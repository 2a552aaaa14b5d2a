import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { legalDate } from '#legal-time';
import { refusalOf } from '../testing/index.js';
import { loadCalendar } from './rulebook.js';

const notice = (year: number, change: object = {}): string =>
  JSON.stringify({
    year,
    notice: '样本通知',
    daysOff: [{ from: `${year}-05-01`, to: `${year}-05-03`, name: '劳动节' }],
    makeUpDays: [],
    ...change,
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan-holidays-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return loadCalendar(folder);
};

it('reads the notices of a folder', () => {
  const calendar = load({ '2024.json': notice(2024), '2025.json': notice(2025) });
  expect(calendar.years).toEqual([2024, 2025]);
  expect(calendar.kindOf(legalDate('2025-05-02'))).toBe('holiday');
});

it.each<[string, Record<string, string>, string, string]>([
  ['what is no JSON', { '2025.json': '{' }, '2025.json', 'line 1'],
  ['a list', { '2025.json': '[]' }, '2025.json', '应为 JSON 对象'],
  ['an unknown field', { '2025.json': notice(2025, { remark: '' }) }, '2025.json', '“remark”'],
  ['an unreal day', { '2025.json': notice(2025, { issuedOn: '2024-11-31' }) }, '2025.json', '（issuedOn）'],
  [
    'a make-up day that is none',
    { '2025.json': notice(2025, { makeUpDays: ['2025-04-28'] }) },
    '2025.json',
    'makeUpDays[0]',
  ],
  ['half a notice in YAML', { '2025.yaml': 'year: 2025' }, '2025.yaml', '缺少字段“notice”'],
  ['a year that another file has', { '2024.json': notice(2024), '2024-2.json': notice(2024) }, '', '2024'],
  [
    'notices that contradict each other',
    {
      '2024.json': notice(2024, { makeUpDays: ['2024-12-29'] }),
      '2025.json': notice(2025, { daysOff: [{ from: '2024-12-28', to: '2025-01-01', name: '元旦' }] }),
    },
    '',
    '2024-12-29',
  ],
])('refuses a file with %s, naming it and the place', (_, files, file, place) => {
  const { code, refusal } = refusalOf(() => load(files)) ?? {};
  expect(code).toBe('definition.invalid');
  expect(String(refusal?.details['file'])).toMatch(new RegExp(`${join(folder, file).replace(/^.*\//, '')}$`));
  expect(refusal?.details['problem']).toContain(place);
});
