import { randomUUID } from 'node:crypto';
import { isLegalDate, type LegalDate } from '#legal-time';
import type { Actor, Reader, UnitOfWork, Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Policy } from '../policy/index.js';
import { permitted, takeAccount } from './permitted.js';
import type { Person } from './person.js';
import { roleCodes, roles } from './roles.js';

/** Who serves whose cases, on which days. */
export interface Substitution {
  readonly id: string;
  readonly officer: string;
  readonly substitute: string;
  readonly from: LegalDate;
  readonly until: LegalDate;
  readonly reason: string;
  readonly namedBy: string;
}

export interface NewSubstitution {
  readonly officer: string;
  readonly substitute: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

const permission = 'substitute.name';
const longest = 366;
const caseRoles = roleCodes.filter((role) => roles[role].kind === 'case');

/** A 角 and B 角: while an officer is away, the substitute sees and serves the officer's cases. */
export class Substitutions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /** Those that have not ended yet, for officers of some units, the earliest first. */
  async inForce(units: readonly string[]): Promise<Substitution[]> {
    if (units.length === 0) return [];
    return this.read.query<Substitution>(
      `SELECT s.id, s.officer, s.substitute, s.from_day AS "from", s.until_day AS "until", s.reason, s.named_by AS "namedBy"
       FROM substitution s JOIN user_account a ON a.account = s.officer
       WHERE s.ended_at IS NULL AND s.until_day >= ? AND a.organisation IN (${units.map(() => '?').join(', ')})
       ORDER BY s.from_day, s.officer, s.id`,
      [this.clock.today(), ...units],
    );
  }

  /** @returns its id
   *  @throws Refusal `substitute.wrong`, `account.not-found`, `permission.denied`, `grant.own-rights` */
  name(by: Actor, { officer, substitute, from, until, reason }: NewSubstitution): Promise<string> {
    const problem = this.problemOf(officer, substitute, from, until);
    if (problem !== undefined) throw new Refusal('substitute.wrong', { problem });
    return this.unitOfWork.run(by, async (work) => {
      const administrator = await this.permitted(work, by);
      if (by.account === substitute) throw new Refusal('grant.own-rights');
      for (const account of [officer, substitute].sort()) {
        await takeAccount(work, this.policy, administrator, permission, account);
      }
      const workingOnCases = await work.query(
        `SELECT DISTINCT account FROM user_grant WHERE account IN (?, ?) AND revoked_at IS NULL
           AND role IN (${caseRoles.map(() => '?').join(', ')})`,
        [officer, substitute, ...caseRoles],
      );
      if (workingOnCases.length !== 2) throw new Refusal('substitute.wrong', { problem: '双方都应当担任办案角色' });
      const id = randomUUID();
      await work.change(
        `INSERT INTO substitution (id, officer, substitute, from_day, until_day, reason, named_by, named_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, officer, substitute, from, until, reason, by.account, work.at],
      );
      const detail = { substitution: id, substitute, from, until };
      await work.audit({ action: 'substitute.named', objectType: 'account', objectId: officer, reason, detail });
      return id;
    });
  }

  /** Ends one before its time. @throws Refusal `grant.not-found`, `permission.denied` */
  end(by: Actor, id: string, reason: string): Promise<void> {
    return this.unitOfWork.run(by, async (work) => {
      const administrator = await this.permitted(work, by);
      const [found] = await work.query<{ organisation: string }>(
        'SELECT a.organisation FROM substitution s JOIN user_account a ON a.account = s.officer WHERE s.id = ?',
        [id],
      );
      const { units } = this.policy.sight(administrator, permission);
      if (!found || !units.includes(found.organisation)) throw new Refusal('grant.not-found');
      const ended = await work.change('UPDATE substitution SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [
        work.at,
        id,
      ]);
      if (ended !== 1) throw new Refusal('grant.not-found');
      await work.audit({ action: 'substitute.ended', objectType: 'substitution', objectId: id, reason });
    });
  }

  private permitted(work: Work, by: Actor): Promise<Person> {
    return permitted(work, this.clock, this.policy, by, permission);
  }

  private problemOf(officer: string, substitute: string, from: string, until: string): string | undefined {
    if (officer === substitute) return '本人不能代理本人';
    if (!isLegalDate(from) || !isLegalDate(until)) return '起止日期应为真实日期（年-月-日）';
    if (until < from) return '截止日早于起始日';
    if (until < this.clock.today()) return '截止日已过';
    const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
    return days > longest ? `代理期间不能超过 ${longest} 日` : undefined;
  }
}
