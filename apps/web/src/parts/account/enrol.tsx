import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useActing } from '../../server/acting.js';
import { answered, api, Refused } from '../../server/api.js';
import { ErrorSummary, type FormError } from '../form/error-summary.js';
import { Field } from '../form/field.js';
import { later } from '../later.js';
import { sentenceOf } from '../problem.js';
import { say } from './words.js';

const Picture = later(() => import('./picture.js'));
const size = 200;

/** Binds an authenticator: its key as a picture and as text, and a code of it that confirms it. */
export function Enrol({ onDone }: { onDone: () => unknown }) {
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const begin = useActing((_: object) => answered(api.POST('/api/own-account/second-factor')));
  const confirm = useActing(
    (body: { code: string }) => answered(api.POST('/api/own-account/second-factor/confirmation', { body })),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\s/g, '');
    const isThere = /^\d{6}$/.test(digits);
    setErrors(isThere ? [] : [{ field: 'enrol-code', says: say('enrol.code.missing') }]);
    if (isThere) confirm.mutate({ code: digits }, { onError: (error) => setErrors([errorOf(error)]) });
  };
  const begun = begin.data;
  return (
    <div className="enrol">
      {begin.isError && <ErrorSummary errors={[{ says: sentenceOf(begin.error) }]} />}
      <p>{say('enrol.steps')}</p>
      <ol>
        <li>{say('enrol.step-1')}</li>
        <li>{say('enrol.step-2')}</li>
        <li>{say('enrol.step-3')}</li>
      </ol>
      {begun === undefined ? (
        <>
          <p className="quiet">{say('enrol.show.hint')}</p>
          <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate({})}>
            {say('enrol.show')}
          </Button>
        </>
      ) : (
        <>
          <div className="enrol-key">
            <div className="enrol-picture" role="img" aria-label={say('enrol.qr')}>
              <Picture uri={begun.uri} size={size} />
            </div>
            <p>
              {say('enrol.secret')}
              <br />
              <code>{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </div>
          <form onSubmit={submit} noValidate>
            <ErrorSummary errors={errors} />
            <Field
              id="enrol-code"
              label={say('enrol.code')}
              hint={say('enrol.code.hint')}
              error={errors.find(({ field }) => field === 'enrol-code')?.says}
            >
              {(control) => (
                <Input
                  {...control}
                  className="short"
                  autoFocus
                  autoComplete="one-time-code"
                  inputMode="numeric"
                  value={code}
                  onChange={({ target }) => setCode(target.value)}
                />
              )}
            </Field>
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {say('enrol.confirm')}
            </Button>
          </form>
        </>
      )}
    </div>
  );
}

function errorOf(error: unknown): FormError {
  const isWrong = error instanceof Refused && error.code === 'sign-in.failed';
  return isWrong ? { field: 'enrol-code', says: say('enrol.code.wrong') } : { says: sentenceOf(error) };
}
