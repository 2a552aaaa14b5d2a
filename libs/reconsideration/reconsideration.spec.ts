import { join } from 'node:path';
import { problemsOf } from '#casework/definition';
import { checkFold, checkPeriodsEnd, RULES, runExamples } from '#casework/testing';
import { reconsideration } from './procedure.js';

it('is declared without a problem', () => {
  expect(problemsOf(reconsideration, RULES.dictionaries)).toEqual([]);
});

runExamples(reconsideration, join(import.meta.dirname, 'examples'));
checkFold(reconsideration);
checkPeriodsEnd(reconsideration);
