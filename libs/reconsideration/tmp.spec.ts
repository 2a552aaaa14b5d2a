import fc from 'fast-check';
import { checkFold } from '#casework/testing';
import { reconsideration } from './procedure.js';
fc.configureGlobal({ numRuns: 2500 });
checkFold(reconsideration);
