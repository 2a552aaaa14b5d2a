import { Inject, Injectable } from '@nestjs/common';
import { Knowledge } from '#casework';
import { READER, type Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { SignedIn } from '../http/request.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose cases a person may see and change: those of his own unit and the units below it. The one place that decides
 *  it, until the policy layer takes over. What is not his answers exactly as what does not exist. */
@Injectable()
export class CaseAccess {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case.not-found`: no such case, or not his */
  async assertMay(by: SignedIn, caseId: string): Promise<void> {
    if (!uuid.test(caseId)) throw new Refusal('case.not-found');
    const sql = 'SELECT organisation FROM case_file WHERE id = ?';
    const [row] = await this.read.query<{ organisation: string }>(sql, [caseId]);
    if (!row || !this.unitsOf(by).includes(row.organisation)) throw new Refusal('case.not-found');
  }

  /** The unit that a person asks for; his own when he names none.
   *  @throws Refusal `organisation.unknown`: no such unit, or not his */
  unitFor(by: SignedIn, organisation: string = by.organisation): string {
    if (!this.unitsOf(by).includes(organisation)) throw new Refusal('organisation.unknown', { organisation });
    return organisation;
  }

  private unitsOf(by: SignedIn): readonly string[] {
    return this.knowledge.organisations.withSubordinates(by.organisation);
  }
}
