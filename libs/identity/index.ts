export { type Account, Accounts, loadAccounts } from './accounts.js';
export * from './organisations/index.js';
export * from './people/index.js';
export * from './policy/index.js';
export * from './secrets/index.js';
export * from './sign-in/index.js';
