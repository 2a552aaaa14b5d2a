export { reconsideration } from './procedure.js';
