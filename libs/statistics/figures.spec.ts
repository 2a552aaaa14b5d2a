import { CaseTypes, loadDictionaries } from '#casework';
import { legalAid } from '#legal-aid';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import { Dialect } from '#platform';
import { Refusal } from '#platform/refusals';
import { reconsideration } from '#reconsideration';
import { loadRegisters } from '#registers';
import { type FigureDefinition, figuresShape } from './definition.js';
import { Figures, loadFigures } from './figures.js';
import { sourcesOf } from './sources.js';

const dictionaries = loadDictionaries();
const sources = sourcesOf(
  new CaseTypes([reconsideration, litigation, legalAid, mediation]),
  loadRegisters(dictionaries),
  new Dialect('sqlite'),
);
const base = { id: 'mediation.x', label: 'x', unit: '件', of: 'mediation', datedBy: 'closedOn', source: '—' };

function problemOf(...definitions: object[]): string {
  const parsed = figuresShape.safeParse(definitions);
  if (!parsed.success) return 'shape';
  try {
    new Figures([['mine', parsed.data as FigureDefinition[]]], sources, dictionaries);
    return 'none';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).toBe('definition.invalid');
    return String(error.details['problem']);
  }
}

describe('figure definitions', () => {
  it('those of config/figures are right', () => {
    expect(loadFigures(sources, dictionaries).all().length).toBeGreaterThan(40);
  });

  it.each<[string, object, string]>([
    ['an unknown record kind', { of: 'no-such-kind' }, 'unknown record kind'],
    ['a date that is none', { datedBy: 'result' }, 'result is not a date of mediation'],
    ['no date at all', { datedBy: undefined }, 'needs datedBy or standing'],
    ['an unknown field', { where: { all: { colour: 'red' } } }, 'unknown field colour'],
    ['a code that no dictionary knows', { where: { all: { channel: 'moon' } } }, 'code moon is not in linkage-channel'],
    ['a word for a yes or no', { where: { all: { successful: 'yes' } } }, 'successful is yes or no'],
    ['a word for a number', { where: { all: { amount: 'much' } } }, 'amount is a number'],
    ['a number for a word', { where: { all: { state: { not: 3 } } } }, 'state is a text'],
    ['a range of words', { where: { all: { channel: { min: 1 } } } }, 'channel is no number'],
    ['a sum of words', { aggregate: { sum: 'channel' } }, 'channel is no number'],
    ['the latest of a flow', { aggregate: { latest: 'amount' } }, 'latest needs standing'],
    ['groups of what is not known', { aggregate: { minPer: 'colour' } }, 'unknown field colour'],
    ['two aggregates at once', { aggregate: { minPer: 'channel', maxPer: 'channel' } }, 'shape'],
    ['an empty test', { where: { all: { amount: {} } } }, 'shape'],
    ['an unknown key', { colour: 'red' }, 'shape'],
  ])('refuses %s', (_, part, problem) => {
    expect(problemOf({ ...base, ...part })).toContain(problem);
  });

  it('refuses an id that stands twice, in whatever file', () => {
    expect(problemOf(base, base)).toContain('the id stands twice');
  });

  const rate = { id: 'mediation.rate', label: 'x', unit: '%', source: '—' };
  const ratio = { ...rate, numerator: 'mediation.x', denominator: 'mediation.x' };

  it.each<[string, object, string]>([
    ['a ratio of what is not there', { ...ratio, denominator: 'no.such' }, 'no.such is not a figure'],
    ['a ratio of itself', { ...ratio, numerator: 'mediation.rate' }, 'is computed from itself'],
    ['the growth of itself', { ...rate, growth: { of: 'mediation.rate' } }, 'is computed from itself'],
    ['points of what is counted', { ...rate, points: { of: 'mediation.x' } }, 'mediation.x is not a rate'],
    [
      'a total of a level that is a rate',
      { ...rate, total: ['mediation.x', 'mediation.mean'] },
      'mediation.mean is not a count, a sum or a total',
    ],
    [
      'a comparison with two at once',
      { ...rate, growth: { of: 'mediation.x', yearsEarlier: 2, periodsEarlier: 1 } },
      'shape',
    ],
    ['a part of no such day', { ...ratio, denominator: { figure: 'mediation.x', from: '2023-02-30' } }, 'shape'],
    [
      'a part with what is not known',
      { ...ratio, denominator: { figure: 'mediation.x', until: '2023-02-03' } },
      'shape',
    ],
    ['a total of one and the same', { ...rate, total: ['mediation.x', 'mediation.x'] }, 'mediation.x stands twice'],
    ['a total in another unit', { ...rate, total: ['mediation.x', 'mediation.y'] }, 'mediation.x is not in %'],
    ['a total of one', { ...rate, total: ['mediation.x'] }, 'shape'],
    ['a growth with a part too many', { ...rate, growth: { of: 'mediation.x', minus: 'mediation.x' } }, 'shape'],
  ])('refuses %s', (_, derived, problem) => {
    const mean = { ...base, id: 'mediation.mean', unit: '%', aggregate: { average: 'amount' } };
    expect(problemOf(base, { ...base, id: 'mediation.y' }, mean, derived)).toContain(problem);
  });

  it('refuses what is computed from itself by a way round, and takes any depth', () => {
    const half = (id: string, of: string) => ({ ...rate, id, difference: { of, minus: 'mediation.x' } });
    const [one, other] = [half('mediation.one', 'mediation.other'), half('mediation.other', 'mediation.one')];
    expect(problemOf(base, one, other)).toContain('mediation.one: is computed from itself');
    const growth = { ...rate, id: 'mediation.deep', growth: { of: 'mediation.other', periodsEarlier: 1 } };
    expect(problemOf(base, { ...one, difference: { of: 'mediation.x', minus: 'mediation.x' } }, other, growth)).toBe(
      'none',
    );
  });

  const variant = { ...base, variantOf: 'mediation.x', letter: 'a', note: 'one way' };
  const other = { ...variant, id: 'mediation.y', letter: 'b' };

  it('takes competing definitions of one word', () => {
    expect(problemOf(variant, other)).toBe('none');
  });

  it.each<[string, object[], string]>([
    ['a variant without letter', [variant, { ...other, letter: undefined }], 'needs a letter and a note'],
    ['a variant without note', [variant, { ...other, note: undefined }], 'needs a letter and a note'],
    ['a letter without variants', [{ ...base, letter: 'a' }], 'a letter needs variantOf'],
    ['a letter that stands twice', [variant, { ...other, letter: 'a' }], 'the letter a of mediation.x stands twice'],
    ['variants of what is none', [base, other], 'mediation.x is no figure that is a variant of itself'],
    ['variants in different units', [variant, { ...other, unit: '%' }], 'mediation.x has another unit'],
  ])('refuses %s', (_, definitions, problem) => {
    expect(problemOf(...definitions)).toContain(problem);
  });

  it('marks a ratio anew when one of its parts is defined anew', () => {
    const markWith = (part: object): string => {
      const definitions = figuresShape.parse([{ ...base, ...part }, ratio]);
      const figures = new Figures([['mine', definitions]], sources, dictionaries);
      return figures.markOf(figures.get('mediation.rate'));
    };
    expect(markWith({})).toBe(markWith({}));
    expect(markWith({ datedBy: 'acceptedOn' })).not.toBe(markWith({}));
  });

  it('names the figure and the place where the form is wrong', () => {
    const told = figuresShape.safeParse([
      base,
      { ...base, id: 'mediation.y', where: { all: { amount: { about: 3 } } } },
    ]).error;
    const messages = told?.issues.map(({ message }) => message) ?? [];
    expect(messages).not.toEqual([]);
    expect(messages.filter((each) => !each.startsWith('mediation.y: where.all.amount: '))).toEqual([]);
  });

  it('refuses a ratio of a target, and tells targets from results', () => {
    const target = {
      id: 'target.x',
      label: 'x',
      unit: '%',
      of: 'work-target',
      standing: { from: 'validFrom', through: 'validUntil' },
      aggregate: { latest: 'quantity' },
      source: '—',
    };
    const ratio = { id: 'mediation.rate', label: 'x', unit: '%', source: '—' };
    expect(problemOf(base, target, { ...ratio, numerator: 'mediation.x', denominator: 'target.x' })).toContain(
      'target.x is a target',
    );
    const all = loadFigures(sources, dictionaries);
    expect(all.all().flatMap(({ id }) => (all.isTarget(id) ? [id] : []))).toEqual(['target.filing-review-rate']);
  });
});
