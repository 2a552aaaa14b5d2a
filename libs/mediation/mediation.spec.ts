import { join } from 'node:path';
import { problemsOf } from '#casework/definition';
import { checkFold, checkPeriodsEnd, RULES, runExamples } from '#casework/testing';
import { mediation } from './procedure.js';

it('is declared without a problem', () => {
  expect(problemsOf(mediation, RULES.dictionaries)).toEqual([]);
});

runExamples(mediation, join(import.meta.dirname, 'examples'));
checkFold(mediation);
checkPeriodsEnd(mediation);
