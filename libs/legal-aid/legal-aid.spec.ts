import { join } from 'node:path';
import { problemsOf } from '#casework/definition';
import { checkFold, checkPeriodsEnd, RULES, runExamples } from '#casework/testing';
import { legalAid } from './procedure.js';

it('is declared without a problem', () => {
  expect(problemsOf(legalAid, RULES.dictionaries)).toEqual([]);
});

runExamples(legalAid, join(import.meta.dirname, 'examples'));
checkFold(legalAid);
checkPeriodsEnd(legalAid);
