import type { SearchPlace, SearchQuery, WorklistQuery } from '#casework';
import type { Sight } from '#identity';
import type { Access, Asking } from '../access/access.js';
import type { SearchBody, WorklistParameters } from './worklist.bodies.js';

/** What a list is asked for, as far as the one who asks sees. @throws Refusal `organisation.unknown` */
export const worklistQueryOf = (access: Access, by: Asking, parameters: WorklistParameters): WorklistQuery => {
  const { organisation: _, reach: __, ...query } = parameters;
  return { ...query, account: by.person.account, sight: sightOf(access, by, parameters) };
};

/** "Of the unit" means the own unit alone, unless another one is named. */
function sightOf(access: Access, by: Asking, { whose, organisation, reach }: WorklistParameters): Sight {
  const own = by.person.organisation;
  const isOfUnit = whose === 'unit' || whose === 'unassigned';
  if (organisation !== undefined) return access.sightWithin(by, 'case.see', organisation, reach === 'unit');
  if (!isOfUnit || !access.worksFor(by, 'case.see', own)) return access.sight(by, 'case.see');
  return access.sightWithin(by, 'case.see', own, reach !== 'unit-with-subordinates');
}

const byNumberOfPerson: readonly (SearchPlace | undefined)[] = ['identity-number', 'phone'];

/** What is searched for, as far as the one who asks sees.
 *  @throws Refusal `permission.denied`: who may not see numbers of persons may not ask for them either */
export function searchQueryOf(access: Access, by: Asking, body: SearchBody): SearchQuery {
  if (byNumberOfPerson.includes(body.in)) access.assertMay(by, 'person.find');
  return { ...body, account: by.person.account, sight: access.sight(by, 'case.see') };
}
