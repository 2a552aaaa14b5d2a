export { type AttemptLimits, Attempts, attemptLimits } from './attempts.js';
export { addDemoAccounts, setDemoPassword } from './demo-accounts.js';
export { OwnAccount, type OwnAccountState } from './own-account.js';
export { purgeSignIns } from './purge.js';
export {
  confirmedMinutes,
  endSessions,
  type Session,
  type SessionLimits,
  Sessions,
  type Stage,
  sessionLimits,
} from './sessions.js';
export { type FirstAdministrator, type FirstPassword, SetUp } from './set-up.js';
export { type SignedInSession, SignIn, type SignInCommand } from './sign-in.js';
