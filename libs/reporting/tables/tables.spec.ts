import { join } from 'node:path';
import { CaseTypes, loadDictionaries } from '#casework';
import { loadOrganisations } from '#identity';
import { legalAid } from '#legal-aid';
import { legalDate } from '#legal-time';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import { Dialect } from '#platform';
import { reconsideration } from '#reconsideration';
import { loadRegisters } from '#registers';
import { loadFigures, partsOfPeriod, sourcesOf } from '#statistics';
import { rowsOfUnits } from './table-rows.js';
import { Tables } from './tables.js';

const own = (part: string) => join(import.meta.dirname, '../../../test/fixtures/bureau-config', part);
const dictionaries = loadDictionaries(own('dictionaries'));
const types = new CaseTypes([reconsideration, litigation, legalAid, mediation]);
const figures = loadFigures(
  sourcesOf(types, loadRegisters(dictionaries, own('registers')), new Dialect('sqlite')),
  dictionaries,
  own('figures'),
);

const tableWith = (figure: string) => {
  const groups = [{ id: 'one', label: '一', columns: [{ id: 'it', label: '栏', figure }] }];
  const content = { title: '样表', source: '测试', notes: [], rows: ['month'], groups };
  return new Tables([{ file: 'own/tables/sample.yaml', name: 'sample', content }], figures, dictionaries).get('sample');
};

describe('a table', () => {
  it.each([
    ['litigation.lost-rate-instances', 'divides litigation.lost-instances'],
    ['litigation.closed-instances', 'neither counts nor divides'],
    ['litigation.nothing', 'unknown figure'],
    ['own.share-of-region', 'divides by other days or another scope'],
  ])('has no column %s, of which its records would not make the value', (figure, problem) => {
    const details = { file: 'own/tables/sample.yaml', problem: expect.stringContaining(problem) };
    expect(() => tableWith(figure)).toThrow(expect.objectContaining({ code: 'definition.invalid', details }));
  });

  it('has a column for a rate of two counts', () => {
    expect(tableWith('litigation.lost-rate').groups[0]?.columns[0]?.figure.id).toBe('litigation.lost-rate');
  });
});

describe('the rows of a table', () => {
  it('go to the last day there is', () => {
    const rows = partsOfPeriod('month', { from: legalDate('9999-11-15'), to: legalDate('9999-12-31') });
    expect(rows.map(({ key, period }) => [key, period.from, period.to])).toEqual([
      ['9999-11', '9999-11-15', '9999-11-30'],
      ['9999-12', '9999-12-01', '9999-12-31'],
    ]);
  });

  it('by unit leave out nothing of 本级, whichever unit keeps what is done for its organ', () => {
    const organisations = loadOrganisations();
    const [row, ...more] = rowsOfUnits('bureau', organisations);
    expect(more).toEqual([]);
    expect([...(row?.codes ?? [])].sort()).toEqual(
      organisations
        .all()
        .map(({ code }) => code)
        .sort(),
    );
  });
});
