import { join } from 'node:path';
import { loadKnowledge } from '../../apps/api/src/system.js';
import { checkVectors } from '../../apps/cli/src/commands/deadlines.js';

it('every worked due date comes out right', () => {
  const { types, rules } = loadKnowledge();
  const report = checkVectors(join(import.meta.dirname, '../fixtures/deadline-vectors.json'), types, rules);
  expect(report).toEqual({ total: 47, passed: 47, failed: [] });
});
