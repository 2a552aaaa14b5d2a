import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link, useParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { type ActContent, ActForm } from '../../parts/act-form/act-form.js';
import { type CaseView, caseQuery, partiesOf } from '../../parts/case-query.js';
import { caseTypeQuery } from '../../parts/dictionaries.js';
import { Lacking } from '../../parts/lacking.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { answered, api } from '../../server/api.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { useRecording } from './use-recording.js';
import { say } from './words.js';

/** Records one act of a case: a page of its own, so that the way back works. */
export default function ActPage() {
  const { caseId = '', act = '' } = useParams();
  const first = useQuery(caseQuery(caseId));
  if (first.isError) return <Problem error={first.error} again={() => first.refetch()} />;
  if (!first.data) return <Skeleton active />;
  return <OneAct key={`${caseId} ${act}`} caseId={caseId} code={act} />;
}

const permitted = (view: CaseView | undefined, code: string) =>
  view?.may.record ? view.permittedActs.find((each) => each.code === code) : undefined;

function OneAct({ caseId, code }: { caseId: string; code: string }) {
  const today = useToday();
  const draft = `${caseId} ${code}`;
  const { view, changed, goOn, isSending, error, record } = useRecording<ActContent>(
    caseId,
    draft,
    (body, header) =>
      answered(
        api.POST('/api/cases/{caseId}/acts', {
          params: { path: { caseId }, header },
          body: { act: code, ...body },
        }),
      ),
    (before) => say('recorded', { act: permitted(before, code)?.name ?? code }),
  );
  const type = useQuery({ ...caseTypeQuery(view?.type ?? ''), enabled: view !== undefined });
  if (!view || today === undefined) return <Skeleton active />;
  const act = permitted(view, code);
  const back = <Link to={`/cases/${caseId}`}>{say('back')}</Link>;
  if (!act) {
    return (
      <Page title={say('not-permitted')} beside={back}>
        <p>{say('not-permitted.hint', { state: view.state.name })}</p>
      </Page>
    );
  }
  return (
    <Page title={say('title', { act: act.name, number: view.number })} beside={back}>
      {changed && <ChangedMeanwhile {...changed} isPossible={permitted(changed.now, code) !== undefined} goOn={goOn} />}
      <ActForm
        id={draft}
        specs={act.fields}
        document={act.document ?? null}
        today={today}
        unit={view.organisation.code}
        parties={partiesOf(view)}
        preview={(body) =>
          answered(
            api.POST('/api/cases/{caseId}/acts/preview', {
              params: { path: { caseId } },
              body: { act: code, ...body },
            }),
          )
        }
        closing={type.data && <Lacking view={view} type={type.data} />}
        send={record}
        isSending={isSending}
        error={error}
      />
    </Page>
  );
}
