import {
  AccountList,
  AdministerPeople,
  Attempts,
  OwnAccount,
  Passwords,
  People,
  Policy,
  Sessions,
  SetUp,
  SignIn,
  Substitutions,
} from '#identity';
import type { System } from './system.js';

/** Everything by which people are known to the system, over an open one. */
export function identityOf({ database, clock, knowledge, crypto, isDemo }: Omit<System, 'registers'>) {
  const { unitOfWork, read } = database;
  const passwords = new Passwords();
  const people = new People(read, clock);
  const attempts = new Attempts(unitOfWork);
  const sessions = new Sessions(unitOfWork, read, clock, isDemo);
  const policy = new Policy(knowledge.organisations);
  const parts = { unitOfWork, read, clock, crypto, passwords, people, attempts, sessions, isDemo };
  return {
    people,
    accounts: new AccountList(read, clock),
    sessions,
    policy,
    signIn: new SignIn(parts),
    ownAccount: new OwnAccount(parts),
    administer: new AdministerPeople(unitOfWork, clock, knowledge.organisations, policy, passwords),
    substitutions: new Substitutions(unitOfWork, read, clock, policy),
    setUp: new SetUp(unitOfWork, read, knowledge.organisations, passwords, attempts),
  };
}
