export { type Account, Accounts, loadAccounts } from './accounts.js';
export { loadOrganisations, type Organ, type Organisation, Organisations } from './organisations.js';
