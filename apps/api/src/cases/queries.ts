import type { SearchPlace, SearchQuery, WorklistQuery } from '#casework';
import type { Access, Asking } from '../access/access.js';
import type { SearchBody, WorklistParameters } from './worklist.bodies.js';

/** What a list is asked for, as far as the one who asks sees. @throws Refusal `organisation.unknown` */
export const worklistQueryOf = (
  access: Access,
  by: Asking,
  { organisation, reach, ...query }: WorklistParameters,
): WorklistQuery => ({ ...query, sight: access.sightWithin(by, 'case.see', organisation, reach === 'unit') });

const byNumberOfPerson: readonly (SearchPlace | undefined)[] = ['identity-number', 'phone'];

/** What is searched for, as far as the one who asks sees.
 *  @throws Refusal `permission.denied`: who may not see numbers of persons may not ask for them either */
export function searchQueryOf(access: Access, by: Asking, body: SearchBody): SearchQuery {
  if (byNumberOfPerson.includes(body.in)) access.assertMay(by, 'person.find');
  return { ...body, sight: access.sight(by, 'case.see') };
}
