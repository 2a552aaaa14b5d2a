import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ErrorSummary, type FormError } from '../../../parts/form/error-summary.js';
import { Field } from '../../../parts/form/field.js';
import { sentenceOf } from '../../../parts/problem.js';
import { useActing } from '../../../server/acting.js';
import { answered, api, Refused, type Schemas } from '../../../server/api.js';
import { say } from '../words.js';
import { bodyOf, emptyDraft, isJson, type NoticeDraft } from './draft.js';
import { NoticePreview } from './preview.js';

export interface LoadNoticeProps {
  draft: NoticeDraft;
  setDraft: (draft: NoticeDraft) => void;
}

interface Found {
  errors: readonly FormError[];
  /** The line of the pasted text that cannot be read. */
  line?: number | undefined;
}

const nothing: Found = { errors: [] };

/** Loads the notice of a year in two steps: what is pasted is read and shown with all that it changes; then it is loaded. */
export function LoadNotice({ draft, setDraft }: LoadNoticeProps) {
  const [address] = useSearchParams();
  const queries = useQueryClient();
  const [found, setFound] = useState<Found>(nothing);
  const year = address.get('year');
  // The year of the address, where nobody has typed another.
  useEffect(() => {
    if (year !== null && draft === emptyDraft) setDraft({ ...emptyDraft, year });
  }, [year, draft, setDraft]);
  const fail = (error: unknown) => setFound(foundIn(error));
  const preview = useMutation({
    mutationFn: (body: Schemas['PreviewNoticeBody']) => answered(api.POST('/api/holiday-notices/preview', { body })),
    onSuccess: () => setFound(nothing),
    onError: fail,
  });
  const apply = useActing(
    (body: Schemas['ApplyNoticeBody'], header) =>
      answered(api.POST('/api/holiday-notices', { body, params: { header } })),
    () => {
      setDraft(emptyDraft);
      // Every day that was counted may be another now.
      return queries.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('session') });
    },
  );
  const read = (event: FormEvent) => {
    event.preventDefault();
    const errors = problemsOf(draft);
    setFound({ errors });
    const body = bodyOf(draft);
    if (errors.length === 0 && body) preview.mutate(body);
  };
  const load = (event: FormEvent) => {
    event.preventDefault();
    const body = bodyOf(draft);
    const isMissing = Boolean(preview.data?.replaces) && draft.reason.trim() === '';
    setFound({ errors: isMissing ? [{ field: 'load-reason', says: say('load.reason.missing') }] : [] });
    if (isMissing || !body) return;
    const reason = draft.reason.trim();
    apply.mutate(reason === '' ? body : { ...body, reason }, { onError: fail });
  };
  const errorOf = (field: string) => found.errors.find((each) => each.field === field)?.says;
  if (apply.data) return <Done effect={apply.data} />;
  return (
    <section className="panel" aria-labelledby="load-title">
      <p>
        <Link to="/calendar/notices">← {say('load.back')}</Link>
      </p>
      {preview.data ? (
        <form onSubmit={load} noValidate>
          <h2 id="load-title">{say('preview.title')}</h2>
          <ErrorSummary errors={found.errors} />
          <NoticePreview effect={preview.data} />
          {preview.data.replaces !== null && (
            <Field
              id="load-reason"
              label={say('load.reason')}
              hint={say('load.reason.hint')}
              error={errorOf('load-reason')}
            >
              {(control) => (
                <Input
                  {...control}
                  value={draft.reason}
                  maxLength={500}
                  onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
                />
              )}
            </Field>
          )}
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={apply.isPending}>
              {say('load.apply')}
            </Button>
            <Button disabled={apply.isPending} onClick={() => preview.reset()}>
              {say('load.change')}
            </Button>
            <span role="status">{apply.isPending && say('load.applying')}</span>
          </div>
        </form>
      ) : (
        <form onSubmit={read} noValidate>
          <h2 id="load-title">{say('load.title')}</h2>
          <ErrorSummary errors={found.errors} />
          <NoticeFields draft={draft} setDraft={setDraft} errorOf={errorOf} wrongLine={found.line} />
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={preview.isPending}>
              {say('load.preview')}
            </Button>
            <span role="status">{preview.isPending && say('load.previewing')}</span>
          </div>
        </form>
      )}
    </section>
  );
}

interface NoticeFieldsProps extends LoadNoticeProps {
  errorOf: (field: string) => string | undefined;
  wrongLine: number | undefined;
}

function NoticeFields({ draft, setDraft, errorOf, wrongLine }: NoticeFieldsProps) {
  const change = (part: Partial<NoticeDraft>) => setDraft({ ...draft, ...part });
  const text = (
    <>
      <Field id="load-text" label={say('load.text')} hint={say('load.text.hint')} error={errorOf('load-text')}>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={10}
            value={draft.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      {wrongLine !== undefined && <Lines text={draft.text} wrong={wrongLine} />}
    </>
  );
  if (isJson(draft.text)) return text;
  return (
    <>
      <Field id="load-year" label={say('load.year')} error={errorOf('load-year')}>
        {(control) => (
          <Input
            {...control}
            className="few"
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            value={draft.year}
            onChange={({ target }) => change({ year: target.value })}
          />
        )}
      </Field>
      <Field id="load-notice" label={say('load.notice')} hint={say('load.notice.hint')} error={errorOf('load-notice')}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={200}
            value={draft.notice}
            onChange={({ target }) => change({ notice: target.value })}
          />
        )}
      </Field>
      {text}
    </>
  );
}

/** The pasted text by lines, with the one that could not be read. */
function Lines({ text, wrong }: { text: string; wrong: number }) {
  return (
    <ol className="text-lines" aria-label={say('load.lines')}>
      {text.split('\n').map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have their order
        <li key={i} className={i + 1 === wrong ? 'wrong-line' : ''}>
          {line}
          {i + 1 === wrong && <strong className="late"> {say('load.line-wrong')}</strong>}
        </li>
      ))}
    </ol>
  );
}

const Done = ({ effect }: { effect: Schemas['NoticeRead'] }) => (
  <section className="panel" aria-live="polite">
    <Alert
      type="success"
      role="status"
      title={say('load.done', { year: effect.year, cases: effect.cases, dates: effect.dates })}
    />
    <p className="buttons">
      <Link to={`/calendar/year?year=${effect.year}`}>{say('notice.see.of', { year: effect.year })}</Link>
      <Link to="/calendar/notices">{say('load.back')}</Link>
    </p>
    <NoticePreview effect={effect} />
  </section>
);

function problemsOf(draft: NoticeDraft): FormError[] {
  const { year, notice, text } = draft;
  const found: FormError[] = [];
  if (isJson(text)) {
    return bodyOf(draft) ? [] : [{ field: 'load-text', says: say('load.text.not-json') }];
  }
  if (!/^\d{4}$/.test(year)) found.push({ field: 'load-year', says: say('load.year.invalid') });
  if (notice.trim() === '') found.push({ field: 'load-notice', says: say('load.notice.missing') });
  if (text.trim() === '') found.push({ field: 'load-text', says: say('load.text.missing') });
  return found;
}

const fields: Readonly<Record<string, string>> = {
  'text.year': 'load-year',
  'text.notice': 'load-notice',
  'text.text': 'load-text',
};

/** What the server refused: at its field, or in the line of the text that it names. */
function foundIn(error: unknown): Found {
  if (!(error instanceof Refused)) return { errors: [{ says: sentenceOf(error) }] };
  const named = error.fields.flatMap(({ field, detail }): FormError[] => {
    const known = fields[field] ?? (field.startsWith('notice') ? 'load-text' : undefined);
    return known === undefined ? [] : [{ field: known, says: detail }];
  });
  if (named.length > 0) return { errors: named };
  const says = sentenceOf(error);
  const line = /^line (\d+)$/.exec(String(error.details['at'] ?? ''))?.[1];
  if (error.code === 'holidays.reason-required') return { errors: [{ field: 'load-reason', says }] };
  return {
    errors: [{ says, ...(error.code.startsWith('holidays.') && { field: 'load-text' }) }],
    line: line === undefined ? undefined : Number(line),
  };
}
