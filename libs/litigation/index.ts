/** Litigation response 行政应诉: the case type. */
export { litigation } from './procedure.js';
