export {
  type AccountFilter,
  type AccountItem,
  AccountList,
  type AccountState,
  accountStates,
  type GrantItem,
} from './account-list.js';
export { AdministerPeople } from './administer.js';
export { type Colleague, Colleagues } from './colleagues.js';
export { addAccount, addGrant, assertAccountName, type NewAccount } from './new-account.js';
export { Officers } from './officers.js';
export { People } from './people.js';
export { permitted } from './permitted.js';
export { type Grant, type Person, rolesOf } from './person.js';
export {
  goTogether,
  isRole,
  needSecondFactor,
  type Reach,
  type Role,
  reaches,
  reachNames,
  roleCodes,
  roles,
} from './roles.js';
export { type NewSubstitution, type Substitution, Substitutions } from './substitutions.js';
