import { answered, api, type Schemas } from '../server/api.js';

export type CaseView = Schemas['CaseView'];

/** One case as it stands; with `knownAt`, as it was known then. */
export const caseQuery = (caseId: string, knownAt?: string) => ({
  queryKey: knownAt === undefined ? ['case', caseId] : ['case', caseId, knownAt],
  queryFn: () =>
    answered(
      api.GET('/api/cases/{caseId}', {
        params: { path: { caseId }, query: knownAt === undefined ? {} : { knownAt } },
      }),
    ),
});

/** Parties as forms offer them: who they are, and as what. */
export const partiesOf = ({ parties }: Pick<CaseView, 'parties'>) =>
  parties.map(({ id, role, roleName, name }) => ({ id, role, label: `${name}（${roleName}）` }));
