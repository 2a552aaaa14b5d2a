import type { Instant } from '#legal-time';
import type { Database } from '#platform';
import { SetClock } from '#platform/clock';
import type { Fresh } from '../../../test/harness/databases.js';
import { testCrypto } from '../../../test/harness/keys.js';
import { loadOrganisations } from '../organisations/index.js';
import {
  AccountList,
  AdministerPeople,
  addAccount,
  addGrant,
  type Grant,
  People,
  Substitutions,
} from '../people/index.js';
import { Policy } from '../policy/index.js';
import { Passwords } from '../secrets/index.js';
import { Attempts } from './attempts.js';
import { OwnAccount } from './own-account.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

export const secret = 'Korb-Tisch-19-a';
/** Who makes accounts, and who gives rights. */
export const by = { account: 'sysadmin', organisation: '232700' };
export const security = { account: 'secadmin', organisation: '232700' };
export const address = '127.0.0.1';
const ofAll = { organisation: '232700', reach: 'unit-with-subordinates' } as const;
export const handler: Grant = { role: 'handler', organisation: '232701', reach: 'unit' };

const nothing = async (): Promise<unknown> => undefined;

/** Real passwords; before they answer, something else may happen. */
export class SlowPasswords extends Passwords {
  whileVerifying = nothing;
  whileHashing = nothing;

  override async verify(password: string, stored: string): Promise<boolean> {
    const isRight = await super.verify(password, stored);
    await this.whileVerifying();
    return isRight;
  }

  override async hash(password: string): Promise<string> {
    const hash = await super.hash(password);
    await this.whileHashing();
    return hash;
  }
}

/** A house with two administrators and the people a test adds, without a server. */
export class House {
  readonly clock: SetClock;
  readonly passwords = new SlowPasswords();
  readonly people: People;
  readonly accounts: AccountList;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly own: OwnAccount;
  readonly administer: AdministerPeople;
  readonly substitutions: Substitutions;

  constructor(
    readonly database: Database,
    clock: SetClock,
    isDemo: boolean,
  ) {
    const { unitOfWork, read } = database;
    this.clock = clock;
    this.people = new People(read, clock);
    this.accounts = new AccountList(read, clock);
    this.attempts = new Attempts(unitOfWork);
    this.sessions = new Sessions(unitOfWork, read, clock, isDemo);
    const { passwords, people, attempts, sessions } = this;
    const parts = { unitOfWork, read, clock, crypto: testCrypto(clock), passwords, people, attempts, sessions, isDemo };
    this.signIn = new SignIn(parts);
    this.own = new OwnAccount(parts);
    const organisations = loadOrganisations();
    const policy = new Policy(organisations);
    this.administer = new AdministerPeople(unitOfWork, clock, organisations, policy, passwords);
    this.substitutions = new Substitutions(unitOfWork, read, clock, policy);
  }

  static async open(fresh: Fresh, isDemo = false): Promise<House> {
    const clock = new SetClock('2024-03-01T02:00:00.000Z' as Instant);
    const house = new House(await fresh({ clock }), clock, isDemo);
    await house.add(by.account, [{ ...ofAll, role: 'system-administrator' }]);
    await house.add(security.account, [{ ...ofAll, role: 'security-administrator' }]);
    return house;
  }

  /** Adds someone whose password is {@link secret}. */
  async add(
    account: string,
    grants: readonly Grant[] = [handler],
    isDemo = false,
    passwords = new Passwords(),
  ): Promise<void> {
    const passwordHash = await passwords.hash(secret);
    const of = { account, name: '样本', organisation: '232701', passwordHash, mustChangePassword: false, isDemo };
    await this.database.unitOfWork.run(by, async (work) => {
      await addAccount(work, of);
      for (const grant of grants) await addGrant(work, account, grant, '工作需要');
    });
  }

  enter(account: string, password = secret, code?: string) {
    return this.signIn.run({ account, password, code, address, userAgent: 'test' });
  }
}
