import { People, Policy } from '#identity';
import type { Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { textOf } from '../definition/fields.js';
import type { StoredCase } from '../storage/cases.js';
import type { Knowledge } from './knowledge.js';

/** Of these two procedures about one act, one reviews what the other defends. */
const opposed: Readonly<Record<string, string>> = { reconsideration: 'litigation', litigation: 'reconsideration' };

/** Looks at the one to whom a case was just given: who may serve its unit, and has no part in it. An explanation that the
 *  same act gives lets the second pass, so that two people of one name or a bureau of two officers can go on.
 *  @param before who handled the case until now
 *  @source Civil Servant Law article 76
 *  @throws Refusal `officer.not-there`, `officer.is-party`, `officer.other-procedure` */
export async function assertAssignable(
  work: Work,
  clock: Clock,
  knowledge: Knowledge,
  before: string | null,
  { file, parties, acts }: StoredCase,
): Promise<void> {
  const { handler, organisation } = file;
  if (handler === null || handler === before || !knowledge.isStaffed) return;
  const person = await new People(work, clock).find(handler);
  const policy = new Policy(knowledge.organisations);
  if (!person || !policy.worksFor(person, 'case.record', organisation)) {
    throw new Refusal('officer.not-there', { account: handler });
  }
  const explained = acts.some(({ fields }) => fields['handler'] === handler && textOf(fields, 'conflictNote') !== null);
  if (explained) return;
  const nameIndex = knowledge.personal.nameIndex(person.name);
  const { name } = person;
  if (parties.some((party) => party.nameIndex === nameIndex)) throw new Refusal('officer.is-party', { name });
  if (await handlesOpposed(work, file)) throw new Refusal('officer.other-procedure', { name });
}

async function handlesOpposed(work: Work, { id, type, handler }: StoredCase['file']): Promise<boolean> {
  const other = opposed[type];
  if (other === undefined) return false;
  const linked = await work.query(
    `SELECT 1 AS found FROM case_link l JOIN case_file c ON c.id = CASE WHEN l.case_id = ? THEN l.linked_case ELSE l.case_id END
     WHERE (l.case_id = ? OR l.linked_case = ?) AND c.type = ? AND c.handler = ? LIMIT 1`,
    [id, id, id, other, handler],
  );
  return linked.length > 0;
}
