/** People's mediation 人民调解: the case type. */
export { mediation } from './procedure.js';
