import { checkStates, sampleType } from './index.js';
import { checkFold } from './properties.js';

// The sample type keeps what the engine promises of every case type.
checkFold(sampleType);
checkStates(sampleType);
