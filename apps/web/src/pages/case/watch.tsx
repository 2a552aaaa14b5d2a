import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CaseView } from '../../parts/case-query.js';
import { answered, api } from '../../server/api.js';
import { say } from './words.js';

/** Puts a case on the list of those that one watches, or takes it off. */
export function Watch({ view }: { view: CaseView }) {
  const queries = useQueryClient();
  const params = { path: { caseId: view.id } };
  const turn = useMutation({
    mutationFn: (isWatched: boolean) =>
      answered<unknown>(
        isWatched
          ? api.DELETE('/api/cases/{caseId}/watch', { params })
          : api.POST('/api/cases/{caseId}/watch', { params }),
      ),
    onSuccess: async (_, isWatched) => {
      queries.setQueryData(['case', view.id], { ...view, watched: !isWatched });
      await queries.invalidateQueries({ queryKey: ['worklist'] });
    },
  });
  return (
    <Button aria-pressed={view.watched} loading={turn.isPending} onClick={() => turn.mutate(view.watched)}>
      {view.watched ? '★ ' : '☆ '}
      {say(view.watched ? 'unwatch' : 'watch')}
    </Button>
  );
}
