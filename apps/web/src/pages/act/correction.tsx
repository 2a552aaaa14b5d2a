import { useQuery } from '@tanstack/react-query';
import { Input, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { type ActContent, ActForm } from '../../parts/act-form/act-form.js';
import { enteredOf } from '../../parts/act-form/values.js';
import { caseQuery, partiesOf } from '../../parts/case-query.js';
import { caseTypeQuery } from '../../parts/dictionaries.js';
import { Field, FieldGroup } from '../../parts/form/field.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { answered, api } from '../../server/api.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { useRecording } from './use-recording.js';
import { say } from './words.js';

/** Puts a recorded act right, or takes it back. The mistake stays readable. */
export default function CorrectionPage() {
  const { caseId = '', actId = '' } = useParams();
  const first = useQuery(caseQuery(caseId));
  if (first.isError) return <Problem error={first.error} again={() => first.refetch()} />;
  if (!first.data) return <Skeleton active />;
  return <Correction key={actId} caseId={caseId} actId={actId} />;
}

function Correction({ caseId, actId }: { caseId: string; actId: string }) {
  const today = useToday();
  const [reason, setReason] = useState('');
  const [isVoid, setVoid] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const draft = `${caseId} correction ${actId}`;
  const bodyOf = (replacement: ActContent) => ({ corrects: actId, reason, ...(!isVoid && { replacement }) });
  const { view, changed, goOn, isSending, error, record } = useRecording<ReturnType<typeof bodyOf>>(
    caseId,
    draft,
    (body, header) =>
      answered(api.POST('/api/cases/{caseId}/corrections', { params: { path: { caseId }, header }, body })),
    (before) => say('corrected', { act: before?.acts.find(({ id }) => id === actId)?.name ?? '' }),
  );
  const type = useQuery({ ...caseTypeQuery(view?.type ?? ''), enabled: view !== undefined });
  const act = view?.acts.find(({ id }) => id === actId);
  const spec = type.data?.acts.find(({ code }) => code === act?.code);
  if (!view || today === undefined || type.data === undefined) return <Skeleton active />;
  const back = <Link to={`/cases/${caseId}`}>{say('back')}</Link>;
  if (!act || !spec || !view.may.record) {
    return (
      <Page title={say('not-permitted')} beside={back}>
        <p>{say('not-permitted.hint', { state: view.state.name })}</p>
      </Page>
    );
  }
  const before = (
    <>
      <Field
        id="field-reason"
        label={say('reason')}
        hint={say('reason.hint')}
        error={isMissing && reason.trim() === '' ? say('reason.missing') : undefined}
      >
        {(control) => (
          <Input.TextArea {...control} maxLength={500} value={reason} onChange={(e) => setReason(e.target.value)} />
        )}
      </Field>
      <FieldGroup id="field-kind" legend={say('kind')}>
        {([false, true] as const).map((each) => (
          <label key={String(each)} className="choice">
            <input type="radio" name="kind" checked={isVoid === each} onChange={() => setVoid(each)} />
            <span>{say(each ? 'kind.void' : 'kind.replace')}</span>
          </label>
        ))}
      </FieldGroup>
    </>
  );
  return (
    <Page title={say('title.correct', { act: act.name, number: view.number })} beside={back}>
      {changed && (
        <ChangedMeanwhile {...changed} isPossible={changed.now.acts.some(({ id }) => id === actId)} goOn={goOn} />
      )}
      <ActForm
        key={String(isVoid)}
        id={isVoid ? `${draft} void` : draft}
        specs={isVoid ? {} : spec.fields}
        today={today}
        unit={view.organisation.code}
        parties={partiesOf(view)}
        initial={{ occurredOn: act.occurredOn, values: enteredOf(spec.fields, act.fields) }}
        preview={(content) =>
          answered(
            api.POST('/api/cases/{caseId}/corrections/preview', {
              params: { path: { caseId } },
              body: { ...bodyOf(content), reason: reason.trim() === '' ? say('reason') : reason },
            }),
          )
        }
        send={(content) => record(bodyOf(content))}
        isSending={isSending}
        error={error}
        before={before}
        check={() => {
          setMissing(true);
          return reason.trim() === '' ? [{ field: 'field-reason', says: say('reason.missing') }] : [];
        }}
      />
    </Page>
  );
}
