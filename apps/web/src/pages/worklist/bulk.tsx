import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { type FormEvent, useState } from 'react';
import { Choice } from '../../parts/act-form/controls.js';
import type { ListedCase } from '../../parts/case-table.js';
import { useOfficers } from '../../parts/dictionaries.js';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

/** Gives several cases to one officer, or takes them from theirs; says which stayed, and why. */
export default function Bulk({
  cases,
  kind,
  close,
}: {
  cases: readonly ListedCase[];
  kind: 'assign' | 'release';
  close: (isDone: boolean) => void;
}) {
  const units = new Set(cases.map(({ organisation }) => organisation.code));
  const officers = useOfficers(units.size === 1 ? [...units][0] : undefined).filter(({ isActive }) => isActive);
  const [handler, setHandler] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const queries = useQueryClient();
  const acting = useActing<Schemas['AssignmentsBody'], Schemas['Assigned']>(
    (body) => answered(api.POST('/api/assignments', { body })),
    async () => {
      for (const changed of ['worklist', 'home', 'officers', 'case', 'board']) {
        await queries.invalidateQueries({ queryKey: [changed] });
      }
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      ...(kind === 'assign' && handler === '' ? [{ field: 'bulk-handler', says: say('assign.choose') }] : []),
      ...(reason.trim() === '' ? [{ field: 'bulk-reason', says: say('reason.missing') }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    const caseIds = cases.map(({ id }) => id);
    acting.mutate(
      { caseIds, ...(kind === 'assign' && { handler }), reason: reason.trim() },
      { onError: (error) => setErrors([{ says: sentenceOf(error) }]) },
    );
  };
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.says;
  const { data: done } = acting;
  return (
    <Modal
      open
      title={say(`${kind}.title`, { n: cases.length })}
      footer={null}
      onCancel={() => close(done !== undefined)}
      mask={{ closable: false }}
    >
      {done ? (
        <div role="status">
          <p>{say('assign.done', { n: done.assigned })}</p>
          {done.left.length > 0 && (
            <>
              <p className="soon">▲ {say('assign.left', { n: done.left.length })}</p>
              <ul>
                {done.left.map(({ id, number, detail }) => (
                  <li key={id}>
                    {number} {detail}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Button type="primary" onClick={() => close(true)}>
            {say('close')}
          </Button>
        </div>
      ) : (
        <form onSubmit={send} noValidate>
          <ErrorSummary errors={errors} />
          {kind === 'assign' && (
            <Field id="bulk-handler" label={say('assign.to')} error={errorOf('bulk-handler')}>
              {(control) => (
                <Choice
                  control={control}
                  value={handler}
                  onChange={setHandler}
                  options={officers.map(({ account, name, organisation, open, overdue }) => ({
                    value: account,
                    label: say('assign.load', { name, unit: organisation.name, open, overdue }),
                  }))}
                />
              )}
            </Field>
          )}
          <Field id="bulk-reason" label={say('reason')} error={errorOf('bulk-reason')}>
            {(control) => (
              <Input {...control} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
            )}
          </Field>
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={acting.isPending}>
              {say(kind)}
            </Button>
            <Button onClick={() => close(false)}>{say('cancel')}</Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
