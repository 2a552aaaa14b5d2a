import { join } from 'node:path';
import { loadKnowledge } from '../../apps/api/src/system.js';
import { checkVectors } from '../../apps/cli/src/commands/deadlines.js';

const { types, rules } = loadKnowledge();

describe('worked due dates', () => {
  const report = checkVectors(join(import.meta.dirname, '../fixtures/deadline-vectors.json'), types, rules);

  it('every period that is declared comes out right', () => {
    expect(report.failed.filter(({ got }) => got !== 'period.unknown')).toEqual([]);
    expect(report.passed).toBe(35);
  });

  it('the periods of summary procedure, hearing, annexed review, opinion letter and litigation are not declared yet', () => {
    expect(report.failed.map(({ id }) => id.slice(0, 3))).toEqual([
      'p10',
      'p14',
      'p25',
      'p29',
      'p30',
      'p31',
      'p35',
      'p37',
      'p38',
      'p39',
      'p40',
      'p41',
    ]);
  });
});
