export { type Account, Accounts, loadAccounts } from './accounts.js';
export { loadOrganisations, type Organ, type Organisation, Organisations } from './organisations.js';
export * from './people/index.js';
export * from './policy/index.js';
export * from './secrets/index.js';
export * from './sign-in/index.js';
