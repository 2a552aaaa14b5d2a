/** People, passwords and signing in. */
export const identity = {
  'password.too-short': 'A password has at least {least} characters. Choose a longer one.',
  'password.too-long': 'A password has at most {most} characters. Choose a shorter one.',
  'password.too-simple': 'A password needs {classes} of: upper case, lower case, digits, other characters.',
  'password.common': 'This password is too common. Choose another one.',
  'password.names-account': 'A password must not contain the account or the name. Choose another one.',
  'password.used-before': 'This password is among the last {remembered}. Choose another one.',
  'session.required': 'Sign in first.',
  'session.confirm': 'Enter the password (and code) again first; that counts for {minutes} minutes.',
  'session.stage': 'Finish signing in first: change the password, or set up the second factor.',
  'sign-in.failed': 'The account, the password or the code is wrong. Check and try again.',
  'second-factor.missing': 'This needs a second factor. Set one up under your own account, then do it again.',
  'sign-in.code-required': 'Enter the code of your second factor.',
  'sign-in.locked': 'Too many failures: this account cannot sign in for {minutes} minutes.',
  'sign-in.too-many': 'Too many attempts from this machine. Try again in {minutes} minutes.',
  'set-up.done': 'There are accounts already: sign in instead of setting up.',
  'set-up.code-wrong': 'The set-up code is wrong. Use the one shown at start; starting again shows a new one.',
  'set-up.administrators': 'Name one system, one security and one audit administrator, with different accounts.',
  'account.not-found': 'There is no such account.',
  'account.taken': 'The account “{account}” exists already. Choose another one.',
  'account.invalid':
    'The account “{account}” must be 2 to 32 lower-case letters, digits or hyphens, beginning with a letter.',
  'grant.own-rights': 'Nobody changes their own rights. Ask another security administrator.',
  'grant.roles-exclude': 'This person is {held}, which excludes {role}. Revoke that first.',
  'grant.not-found': 'There is no such grant, or it was revoked.',
  'grant.taken': 'This person has this grant already.',
  'substitute.wrong': '{problem}. Mend it and send it again.',
  'officer.not-there':
    '“{account}” cannot handle cases of this unit: no such account, disabled, or without a grant there. Choose another officer.',
  'officer.is-party':
    '“{name}” bears the name of a party and may have to stand back. Choose another officer; or assign with a note on the review of the conflict.',
  'officer.other-procedure':
    '“{name}” handles the reconsideration or the suit about the same act and may have to stand back. Choose another officer; or assign with a note on the review of the conflict.',
  'request.origin': 'The request comes from another site and was refused. Use the pages of this system.',
  'request.client-header': 'Requests that act need the header X-Anjuan-Client or Idempotency-Key.',
} as const;
