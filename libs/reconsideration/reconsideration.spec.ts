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
import { reconsideration } from './procedure.js';

const examples = join(import.meta.dirname, 'examples');

it('is declared without a problem', () => {
  expect(problemsOf(reconsideration, RULES.dictionaries)).toEqual([]);
});

// 行政复议法（2023修订）第八十七条; （2017修正）第三十九条
it('takes no fee: no act has a field for one', () => {
  const labels = Object.values(reconsideration.acts).flatMap((act) =>
    Object.entries(act.fields ?? {}).map(([name, field]) => `${name} ${field.label}`),
  );
  expect(labels.filter((label) => /fee|费/i.test(label))).toEqual([]);
});

runExamples(reconsideration, examples);
checkRules(reconsideration, examples);
checkStates(reconsideration);
checkFold(reconsideration);
checkSequences(reconsideration);
checkPeriodsEnd(reconsideration);
