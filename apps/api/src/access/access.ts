import { Inject, Injectable } from '@nestjs/common';
import { Knowledge } from '#casework';
import { columnsOfCase, columnsOfEntry, type Permission, Policy, type Sight, seenIn, seesCase } from '#identity';
import { READER, type Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { SignedIn } from '../http/request.js';

/** The one whose rights are asked for: also of whom a task works for, without a session. */
export type Asking = Pick<SignedIn, 'person'>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the policy says about the one who asks. What is out of sight answers exactly as what does not exist.
 *  @source security rules R3.2, R3.3 */
@Injectable()
export class Access {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly policy: Policy,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `permission.denied` */
  assertMay({ person }: Asking, permission: Permission): void {
    this.policy.assertMay(person, permission);
  }

  may({ person }: SignedIn, permission: Permission): boolean {
    return this.policy.may(person, permission);
  }

  /** @throws Refusal `permission.denied` where the permission does not reach everything */
  assertReachesAll({ person }: Asking, permission: Permission): void {
    this.policy.assertReachesAll(person, permission);
  }

  reachesAll({ person }: SignedIn, permission: Permission): boolean {
    return this.policy.reachesAll(person, permission);
  }

  sight({ person }: Asking, permission: Permission): Sight {
    return this.policy.sight(person, permission);
  }

  /** @throws Refusal `organisation.unknown`: no such unit, or not theirs */
  sightWithin({ person }: Asking, permission: Permission, organisation?: string, alone = false): Sight {
    return this.policy.sightWithin(person, permission, organisation, alone);
  }

  worksFor({ person }: Asking, permission: Permission, organisation: string): boolean {
    return this.policy.worksFor(person, permission, organisation);
  }

  /** The unit for which a person records something new.
   *  @throws Refusal `organisation.unknown`: no such unit, or not theirs */
  unitFor({ person }: Asking, permission: Permission, organisation?: string): string {
    return this.policy.unitFor(person, permission, organisation);
  }

  /** @throws Refusal `case.not-found`: no such case, or out of sight */
  async assertCase(by: SignedIn, permission: Permission, caseId: unknown): Promise<void> {
    const seen = seenIn(this.sight(by, permission), columnsOfCase('c'));
    if (!(await this.isThere('case_file c', 'c.id', caseId, seen))) throw new Refusal('case.not-found');
  }

  /** Whether a permission reaches a case that the person sees. */
  reachesCase({ person }: SignedIn, permission: Permission, file: Parameters<typeof seesCase>[1]): boolean {
    return this.policy.may(person, permission) && seesCase(this.policy.sight(person, permission), file);
  }

  /** @throws Refusal `register.entry-not-found`: no such entry, or out of sight */
  async assertEntry(by: SignedIn, permission: Permission, id: unknown): Promise<void> {
    const seen = seenIn(this.sight(by, permission), columnsOfEntry('e'));
    if (!(await this.isThere('register_entry e', 'e.id', id, seen))) throw new Refusal('register.entry-not-found');
  }

  /** The account of someone who belongs to a unit over which the permission reaches.
   *  @throws Refusal `account.not-found`: no such account, or out of reach */
  async assertAccount(by: SignedIn, permission: Permission, account: unknown): Promise<void> {
    const { units } = this.sight(by, permission);
    const sql = 'SELECT organisation FROM user_account WHERE account = ?';
    const [row] = await this.read.query<{ organisation: string }>(sql, [String(account)]);
    if (!row || !units.includes(row.organisation)) throw new Refusal('account.not-found');
  }

  /** 本级 and 全区 are the prefecture bureau's; others ask for their own unit or one below it.
   *  @throws Refusal `scope.unknown`: no such scope, or not theirs */
  assertScope(by: Asking, scope: string): void {
    if (!this.mayCount(by, scope)) throw new Refusal('scope.unknown', { scope });
  }

  /** Whether {@link assertScope} lets a scope pass. */
  mayCount({ person }: Asking, scope: string): boolean {
    const { organisations } = this.knowledge;
    const unit = ['bureau', 'region'].includes(scope) ? organisations.top().code : scope;
    return this.policy.mayCount(person, unit);
  }

  private async isThere(from: string, key: string, id: unknown, seen: ReturnType<typeof seenIn>): Promise<boolean> {
    if (typeof id !== 'string' || !uuid.test(id)) return false;
    const sql = `SELECT 1 AS found FROM ${from} WHERE ${key} = ? AND ${seen.sql}`;
    return (await this.read.query(sql, [id, ...seen.values])).length > 0;
  }
}
