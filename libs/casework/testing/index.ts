/** What specs of case types share. Never imported by running code. */
export { CaseInTest, type PartyInTest, partiesOf, RULES, refusalOf, TODAY } from './cases.js';
export { runExamples } from './examples.js';
export { type Chooser, fill, firstChoice, OTHER_CASE } from './fill.js';
export { checkStates } from './paths.js';
export { checkFold, checkPeriodsEnd, checkSequences } from './properties.js';
export { checkRules } from './rules.js';
export { sampleType } from './sample-type.js';
