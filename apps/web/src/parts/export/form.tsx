import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useActing } from '../../server/acting.js';
import { answered, api, Refused, type Schemas } from '../../server/api.js';
import type { Task } from '../../server/tasks.js';
import { ErrorSummary, type FormError } from '../form/error-summary.js';
import { Field, FieldGroup } from '../form/field.js';
import { sentenceOf } from '../problem.js';
import type { ExportedList } from './dialog.js';
import { say } from './words.js';

type Body = Schemas['ExportBody'];
const formats = ['xlsx', 'csv'] as const;

interface Props {
  list: ExportedList;
  onStarted: (task: Task) => void;
  cancel: () => void;
}

/** Format and purpose; and the password once more, when the server asks for it. */
export function ExportForm({ list, onStarted, cancel }: Props) {
  const [format, setFormat] = useState<Body['format']>('xlsx');
  const [purpose, setPurpose] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const start = useActing(
    (body: Body, header) => answered(api.POST('/api/exports', { body, params: { header } })),
    onStarted,
  );
  const [isConfirming, setConfirming] = useState(false);

  const onError = (error: unknown) => {
    if (error instanceof Refused && error.code === 'session.confirm') setAsked(true);
    else setErrors([{ says: sentenceOf(error) }]);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: FormError[] = [];
    if (purpose.trim() === '') missing.push({ field: 'export-purpose', says: say('purpose.missing') });
    if (isAsked && password === '') missing.push({ field: 'export-password', says: say('password.missing') });
    setErrors(missing);
    if (missing.length > 0) return;
    try {
      setConfirming(isAsked);
      if (isAsked) await confirmed(password, code);
      setPassword('');
      setCode('');
      setAsked(false);
    } catch (error) {
      setErrors([{ field: 'export-password', says: sentenceOf(error) }]);
      return;
    } finally {
      setConfirming(false);
    }
    // The description of a query asks for what has a default.
    start.mutate({ ...list, format, purpose } as Body, { onError });
  };
  const errorAt = (id: string) => errors.find(({ field }) => field === id)?.says;

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <p className="quiet">{say('hint')}</p>
      <FieldGroup id="export-format" legend={say('format')}>
        <div className="choices">
          {formats.map((each) => (
            <label key={each}>
              <input type="radio" name="format" checked={format === each} onChange={() => setFormat(each)} />{' '}
              {say(each)}
            </label>
          ))}
        </div>
      </FieldGroup>
      <Field id="export-purpose" label={say('purpose')} hint={say('purpose.hint')} error={errorAt('export-purpose')}>
        {(control) => (
          <Input {...control} value={purpose} maxLength={200} onChange={({ target }) => setPurpose(target.value)} />
        )}
      </Field>
      {isAsked && (
        <>
          <p role="status">{say('confirm.hint')}</p>
          <Field id="export-password" label={say('password')} error={errorAt('export-password')}>
            {(control) => (
              <Input.Password
                {...control}
                autoFocus
                autoComplete="current-password"
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
          </Field>
          <Field id="export-code" label={say('code')} hint={say('code.hint')} optional>
            {(control) => (
              <Input
                {...control}
                autoComplete="one-time-code"
                inputMode="numeric"
                value={code}
                onChange={({ target }) => setCode(target.value)}
              />
            )}
          </Field>
        </>
      )}
      <p className="dialog-buttons">
        <Button onClick={cancel}>{say('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={start.isPending || isConfirming}>
          {say('start')}
        </Button>
      </p>
    </form>
  );
}

const confirmed = (password: string, code: string) =>
  answered(
    api.POST('/api/sessions/current/confirmation', {
      body: { password, ...(code.trim() !== '' && { code: code.trim() }) },
    }),
  );
