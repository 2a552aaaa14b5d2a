export { brings, type Permission, permissions, permissionsOf } from './permissions.js';
export { Policy } from './policy.js';
export {
  type Condition,
  columnsOfCase,
  columnsOfEntry,
  type Sight,
  type SightColumns,
  seenIn,
  seesCase,
  seesEntry,
} from './sight.js';
