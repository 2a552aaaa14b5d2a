import './registers.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Skeleton } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { errorsOfForm, errorsOfServer, type FormErrors, noErrors } from '../../parts/act-form/errors.js';
import { FormFields } from '../../parts/act-form/form-fields.js';
import { enteredOf, payloadOf, problemsOf, type Values } from '../../parts/act-form/values.js';
import { useOwnUnits } from '../../parts/figure/use-scopes.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { Problem } from '../../parts/problem.js';
import { entryQuery, type Register, registerQuery, specsOf, titleOf, valuesOf } from '../../parts/registers/entries.js';
import { useToday } from '../../parts/today.js';
import { useActing } from '../../server/acting.js';
import { answered, api, Refused, type Schemas } from '../../server/api.js';
import { usePerson } from '../../server/session.js';
import { say } from './words.js';

type Entry = Schemas['RegisterEntryWithHistory'];

/** A new entry. */
export function NewEntryPage() {
  const { register = '' } = useParams();
  const found = useQuery(registerQuery(register));
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  return <EntryForm register={found.data} />;
}

/** An entry put right: all of it once more, with the reason. */
export function CorrectionPage() {
  const { register = '', id = '' } = useParams();
  const declared = useQuery(registerQuery(register));
  const found = useQuery({ ...entryQuery(register, id), staleTime: 5_000 });
  const failed = [declared, found].find(({ isError }) => isError);
  if (failed) return <Problem error={failed.error} again={() => failed.refetch()} />;
  if (!declared.data || !found.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  return <EntryForm register={declared.data} entry={found.data} />;
}

/** What was typed into forms that were left: kept as long as the tab lives, and nowhere else. */
const drafts = new Map<string, { unit: string; values: Values }>();

function EntryForm({ register, entry }: { register: Register; entry?: Entry }) {
  const today = useToday();
  const { organisation } = usePerson();
  const units = useOwnUnits();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { code, label } = register;
  const specs = specsOf(register);
  const draft = `${code} ${entry?.id ?? 'new'}`;
  const start = drafts.get(draft) ?? {
    unit: entry?.organisation.code ?? organisation,
    values: entry ? enteredOf(specs, valuesOf(entry)) : {},
  };
  const [unit, setUnit] = useState(start.unit);
  const [values, setValues] = useState<Values>(start.values);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const act = useActing(
    ({ body, why }: { body: Schemas['RecordEntryBody']; why: string }, header) =>
      entry === undefined
        ? answered(
            api.POST('/api/registers/{register}/entries', { params: { path: { register: code }, header }, body }),
          )
        : answered(
            api.POST('/api/registers/{register}/entries/{id}/corrections', {
              params: {
                path: { register: code, id: entry.id },
                header: { ...header, 'If-Match': `"${entry.version}"` },
              },
              body: { ...body, reason: why },
            }),
          ),
    async ({ id }) => {
      drafts.delete(draft);
      for (const changed of ['entries', 'entries-latest', 'figures-of-record']) {
        void queries.invalidateQueries({ queryKey: [changed] });
      }
      await queries.invalidateQueries({ queryKey: ['entry', code, id] });
      await navigate(`/registers/${code}/entries/${id}`, {
        state: { told: say(entry === undefined ? 'recorded' : 'corrected') },
      });
    },
  );
  if (today === undefined) return <Skeleton active />;
  const change = (next: Values) => {
    setValues(next);
    drafts.set(draft, { unit, values: next });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsOfForm(problemsOf(specs, values, today));
    const lacksReason = entry !== undefined && reason.trim() === '';
    const all = [...found.all, ...(lacksReason ? [{ field: 'entry-reason', says: say('reason.missing') }] : [])];
    setErrors(all.length > 0 ? { byField: found.byField, all } : noErrors);
    if (all.length > 0) return;
    const sent = payloadOf(specs, values);
    const isColumn = (name: string): boolean => name in register.columns;
    const part = (columns: boolean) =>
      Object.fromEntries(Object.entries(sent).filter(([name]) => isColumn(name) === columns));
    const body: Schemas['RecordEntryBody'] = { organisation: unit, ...part(true), fields: part(false) };
    act.mutate({ body, why: reason.trim() }, { onError: (error) => setErrors(errorsOfServer(error)) });
  };
  const isChanged = act.error instanceof Refused && act.error.code === 'register.changed-meanwhile';
  const lacksReason = errors.all.some(({ field }) => field === 'entry-reason');
  return (
    <Page
      title={entry ? say('correct.of', { title: titleOf(entry) }) : say('new.of', { label })}
      beside={<Link to={`/registers/${code}`}>{say('back.to', { label })}</Link>}
    >
      {isChanged && (
        <Alert
          type="warning"
          showIcon
          title={say('changed')}
          action={
            <Button onClick={() => queries.invalidateQueries({ queryKey: ['entry', code, entry?.id ?? ''] })}>
              {say('see-list')}
            </Button>
          }
        />
      )}
      <form onSubmit={submit} noValidate className="entry-form">
        <ErrorSummary errors={errors.all} />
        {entry && (
          <Field id="entry-reason" label={say('reason')} error={lacksReason ? say('reason.missing') : undefined}>
            {(control) => (
              <Input.TextArea
                {...control}
                rows={2}
                maxLength={2000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        )}
        <Field id="entry-unit" label={say('unit')} error={errors.byField.get('organisation')}>
          {(control) => (
            <select {...control} value={unit} onChange={({ target }) => setUnit(target.value)}>
              {units.map(({ value, label: name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <FormFields
          specs={specs}
          values={values}
          onChange={change}
          around={{
            on: String(values['occurredOn'] ?? values['validFrom'] ?? ''),
            unit,
            parties: [],
            errors: errors.byField,
          }}
        />
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {say(entry ? 'submit.correction' : 'submit')}
        </Button>
      </form>
    </Page>
  );
}
