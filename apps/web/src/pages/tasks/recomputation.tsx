import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { say } from './words.js';

/** Asks for a check of all cases. */
export function Recomputation() {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const start = useActing(
    (body: { reason: string }, header) => answered(api.POST('/api/recomputations', { body, params: { header } })),
    () => {
      setReason('');
      return queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = reason.trim() === '';
    setErrors(isMissing ? [{ field: 'recompute-reason', says: say('recompute.reason.missing') }] : []);
    if (isMissing) return;
    start.mutate({ reason }, { onError: (error) => setErrors([{ says: sentenceOf(error) }]) });
  };
  const error = errors.find(({ field }) => field === 'recompute-reason')?.says;
  return (
    <details className="recompute no-print">
      <summary>{say('recompute')}</summary>
      <p>{say('recompute.hint')}</p>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <Field id="recompute-reason" label={say('recompute.reason')} hint={say('recompute.reason.hint')} error={error}>
          {(control) => (
            <Input {...control} value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
        <Button htmlType="submit" loading={start.isPending}>
          {say('recompute.start')}
        </Button>
      </form>
    </details>
  );
}
