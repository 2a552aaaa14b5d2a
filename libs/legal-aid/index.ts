/** Legal aid 法律援助: the case type. */
export { legalAid } from './procedure.js';
