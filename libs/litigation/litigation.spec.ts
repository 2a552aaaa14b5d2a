import { join } from 'node:path';
import { problemsOf } from '#casework/definition';
import {
  checkFold,
  checkPeriodsEnd,
  checkRules,
  checkSequences,
  checkStates,
  RULES,
  runExamples,
} from '#casework/testing';
import { litigation } from './procedure.js';

const examples = join(import.meta.dirname, 'examples');

it('is declared without a problem', () => {
  expect(problemsOf(litigation, RULES.dictionaries)).toEqual([]);
});

runExamples(litigation, examples);
checkRules(litigation, examples);
checkStates(litigation);
checkFold(litigation);
checkSequences(litigation);
checkPeriodsEnd(litigation);
