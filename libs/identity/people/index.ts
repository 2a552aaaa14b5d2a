export { type Grant, type Person, rolesOf } from './person.js';
export { goTogether, isRole, needSecondFactor, type Reach, type Role, reaches, roleCodes, roles } from './roles.js';
