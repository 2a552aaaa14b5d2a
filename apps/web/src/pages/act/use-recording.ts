import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { forgetDraft } from '../../parts/act-form/act-form.js';
import { type CaseView, caseQuery } from '../../parts/case-query.js';
import { type ActingHeaders, useActing } from '../../server/acting.js';
import { Refused } from '../../server/api.js';

/** Sends what a form about a case says, on the version that was seen. When the case was changed meanwhile, both versions are told,
 *  and the form goes on with the newer one only when the person says so.
 *  @param send sends the content, with the headers of an acting request and the version */
export function useRecording<B>(
  caseId: string,
  draft: string,
  send: (body: B, header: ActingHeaders & { 'If-Match': string }) => Promise<CaseView>,
  told: (before: CaseView | undefined) => string,
) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: now, error: failed, refetch } = useQuery({ ...caseQuery(caseId), staleTime: 5_000 });
  const [seen, setSeen] = useState<CaseView>();
  const base = seen ?? now;
  if (seen === undefined && now !== undefined) setSeen(now);
  const acting = useActing<{ body: B; version: number }, CaseView>(
    ({ body, version }, header) => send(body, { ...header, 'If-Match': `"${version}"` }),
    async (answer) => {
      forgetDraft(draft);
      queries.setQueryData(['case', caseId], answer);
      for (const changed of ['worklist', 'home', 'case-links', 'officers']) {
        void queries.invalidateQueries({ queryKey: [changed] });
      }
      await navigate(`/cases/${caseId}`, { state: { told: told(base) } });
    },
  );
  const isChanged = acting.error instanceof Refused && acting.error.code === 'case.changed-meanwhile';
  if (isChanged && now !== undefined && now.version === base?.version) void refetch();
  const changed = isChanged && base && now && now.version !== base.version ? { seen: base, now } : undefined;
  return {
    view: base,
    failed,
    refetch,
    changed,
    goOn: () => {
      setSeen(now);
      acting.reset();
    },
    isSending: acting.isPending,
    error: isChanged ? null : acting.error,
    record: (body: B) => base && acting.mutate({ body, version: base.version }),
  };
}
