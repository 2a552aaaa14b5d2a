export { everyHour } from './every-hour.js';
export { lapsesChore } from './lapses.js';
export { sweepChore } from './sweep.js';
