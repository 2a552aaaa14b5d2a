import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseTypes, loadDictionaries } from '#casework';
import { legalAid } from '#legal-aid';
import { legalDate } from '#legal-time';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import { Dialect } from '#platform';
import { reconsideration } from '#reconsideration';
import { loadRegisters } from '#registers';
import { loadFigures, sourcesOf } from '#statistics';
import { loadOutlines, Outlines, outlineOf } from './outline.js';

const dictionaries = loadDictionaries();
const types = new CaseTypes([reconsideration, litigation, legalAid, mediation]);
const figures = loadFigures(sourcesOf(types, loadRegisters(dictionaries), new Dialect('sqlite')), dictionaries);

const slot = {
  id: 'mine',
  figure: 'normative.filing-review-rate',
  scope: 'region',
  to: legalDate('2024-12-31'),
  print: 'rate',
};

const outlineWith = (changes: object) =>
  new Outlines(
    [
      {
        file: 'config/outlines/mine',
        name: 'mine',
        content: { title: '样例', prints: { rate: { decimals: 1, suffix: '%' } }, slots: [{ ...slot, ...changes }] },
      },
    ],
    figures,
  ).get('mine');

describe('a slot of an outline', () => {
  it('stands for a result, and its as-of day is where a level begins and ends', () => {
    expect(outlineWith({}).slots).toEqual([
      {
        ...slot,
        from: '2024-12-31',
        target: false,
        print: { decimals: 1, per: 1, prefix: '', suffix: '%' },
      },
    ]);
  });

  it('that is a target says so where it is printed', () => {
    const [target] = outlineWith({ figure: 'target.filing-review-rate', target: true }).slots;
    expect(target).toMatchObject({ target: true, print: { prefix: '目标', suffix: '%' } });
  });

  it.each([
    ['a result in the place of a target', { target: true }, 'is a result, and the slot a target'],
    ['a target in the place of a result', { figure: 'target.filing-review-rate' }, 'is a target, and the slot is not'],
    ['an unknown figure', { figure: 'no.such' }, 'unknown figure no.such'],
    ['an unknown print rule', { print: 'no-such' }, 'unknown print rule no-such'],
    ['a period that ends before it begins', { from: legalDate('2025-01-01') }, '2025-01-01 is after 2024-12-31'],
  ])('refuses %s', (_, changes, problem) => {
    const refused = expect.objectContaining({
      code: 'definition.invalid',
      details: { file: 'config/outlines/mine', problem: expect.stringContaining(problem) },
    });
    expect(() => outlineWith(changes)).toThrow(refused);
  });
});

it('a scope is a unit also where nobody quoted its code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outlines-'));
  const bound = '{ id: a, figure: mediation.conducted, scope: 232701, from: 2023-01-01, to: 2023-12-31, print: count }';
  writeFileSync(join(folder, 'county.yaml'), `title: 样例\nprints: { count: {} }\nslots: [${bound}]\n`);
  expect(loadOutlines(figures, folder).get('county').slots).toMatchObject([{ scope: '232701' }]);
  rmSync(folder, { recursive: true });
});

it('a report says of which days it speaks where a number of another year stands in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outlines-'));
  const slots = [
    '{ id: last, figure: mediation.pending, scope: region, to: 2022-12-31, print: count }',
    '{ id: now, figure: mediation.pending, scope: region, to: 2023-12-31, print: count }',
  ];
  const outline = (period: string) => {
    writeFileSync(join(folder, 'own.yaml'), `title: 样例\n${period}prints: { count: {} }\nslots: [${slots.join()}]\n`);
    const { from, to } = loadOutlines(figures, folder).get('own');
    return { from, to };
  };
  expect(outline('')).toEqual({ from: '2022-12-31', to: '2023-12-31' });
  const year = { from: '2023-01-01', to: '2023-12-31' };
  expect(outline('period: { from: 2023-01-01, to: 2023-12-31 }\n')).toEqual(year);
  expect(() => outline('period: { from: 2023-12-31, to: 2023-01-01 }\n')).toThrow('must end after it begins');
  rmSync(folder, { recursive: true });
});

describe('an outline for another year', () => {
  const months = outlineWith({ from: legalDate('2023-01-01'), to: legalDate('2023-02-28') });

  it('that ends with February ends with February there too', () => {
    const moved = outlineOf(months, legalDate('2024-01-01'), legalDate('2024-02-29'));
    expect(moved.slots).toMatchObject([{ from: '2024-01-01', to: '2024-02-29' }]);
    const back = outlineOf(moved, legalDate('2023-01-01'), legalDate('2023-02-28'));
    expect(back.slots).toMatchObject([{ from: '2023-01-01', to: '2023-02-28' }]);
    const level = outlineWith({ to: legalDate('2023-02-28') });
    const later = outlineOf(level, legalDate('2024-02-29'), legalDate('2024-02-29'));
    expect(later.slots).toMatchObject([{ from: '2024-02-29', to: '2024-02-29' }]);
  });

  it('has no other days than its own', () => {
    const asked = () => outlineOf(months, legalDate('2024-01-01'), legalDate('2024-02-28'));
    expect(asked).toThrow(expect.objectContaining({ code: 'outline.period-invalid' }));
  });
});
