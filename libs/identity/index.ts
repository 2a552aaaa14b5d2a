export { type Account, Accounts, loadAccounts } from './accounts.js';
export { loadOrganisations, type Organ, type Organisation, Organisations } from './organisations.js';
export {
  type Grant,
  goTogether,
  isRole,
  needSecondFactor,
  type Person,
  type Reach,
  type Role,
  reaches,
  roleCodes,
  roles,
  rolesOf,
} from './people/index.js';
export {
  brings,
  type Condition,
  columnsOfCase,
  columnsOfEntry,
  type Permission,
  Policy,
  permissions,
  permissionsOf,
  type Sight,
  type SightColumns,
  seenIn,
  seesCase,
  seesEntry,
} from './policy/index.js';
