import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#platform/refusals';
import { loadKnowledge } from '../../../api/src/system.js';
import { calculateDeadlines, checkVectors } from './deadlines.js';

const { types, rules } = loadKnowledge();
const folder = mkdtempSync(join(tmpdir(), 'anjuan-vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const event = { act: 'accepted', date: '2024-03-06' };
const check = (...events: object[]) => {
  const file = join(folder, 'vectors.json');
  const vector = { id: 'v', caseType: 'reconsideration', lawVersion: 'ARL-2023', period: 'arl-decide' };
  writeFileSync(file, JSON.stringify({ vectors: [{ ...vector, events, expectedDue: '2024-05-06' }] }));
  return checkVectors(file, types, rules);
};
const refusalOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details] : error;
  }
};

it('compares worked dates', () => {
  expect(check(event)).toEqual({ total: 1, passed: 1, failed: [] });
});

it.each<[string, object[]]>([
  ['a day too far ahead', [{ ...event, date: '2200-01-01' }]],
  ['a day too long ago', [{ ...event, date: '1949-09-30' }]],
  ['days that run backwards', [{ ...event, days: -1 }]],
  ['days without measure', [{ ...event, days: 1_000_000_000 }]],
  ['too many events', Array.from({ length: 101 }, () => event)],
])('refuses vectors with %s', (_, events) => {
  expect(refusalOf(() => check(...events))).toEqual(['definition.invalid', expect.anything()]);
});

it.each([
  ['2200-01-01', 'calculation.out-of-range', { field: 'events[0].on' }],
  ['2199-12-31', 'calculation.out-of-range', { date: expect.stringMatching(/^2200-/) }],
  ['2024-03-06+3651', 'field.invalid', { field: 'events[0].days' }],
])('refuses to calculate from %s', (told, code, details) => {
  const options = { type: 'reconsideration', event: [`accepted=${told}`] };
  expect(refusalOf(() => calculateDeadlines(options, types, rules))).toEqual([code, expect.objectContaining(details)]);
});
