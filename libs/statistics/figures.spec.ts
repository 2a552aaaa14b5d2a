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

  it('refuses a ratio of what is not counted', () => {
    const ratio = {
      id: 'mediation.rate',
      label: 'x',
      unit: '%',
      numerator: 'mediation.x',
      denominator: 'no.such',
      source: '—',
    };
    expect(problemOf(base, ratio)).toContain('no.such is not a counted figure');
  });
});
