/** What specs of case types share. Never imported by running code. */
export { CaseInTest, type PartyInTest, partiesOf, RULES, refusalOf, TODAY } from './cases.js';
export { runExamples } from './examples.js';
export { type Chooser, fill, firstChoice } from './fill.js';
export { checkFold, checkPeriodsEnd } from './properties.js';
export { sampleType } from './sample-type.js';
