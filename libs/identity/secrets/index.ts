export { assertPassword, type PasswordPolicy, passwordPolicy } from './password-policy.js';
export { type PasswordScheme, Passwords } from './passwords.js';
export { newCode, newToken, tokenHash } from './tokens.js';
export { newTotpSecret, totpCode, totpStep, totpUri } from './totp.js';
