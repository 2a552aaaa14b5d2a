import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { answered, api, Refused } from '../server/api.js';
import type { SignedIn } from '../server/session.js';
import { ErrorSummary, type FormError } from './form/error-summary.js';
import { Field } from './form/field.js';
import { sentenceOf } from './problem.js';
import { say } from './words.js';

export interface Confirmation {
  /** Sends something; where the server wants to know who is there, asks for the password over the page and sends it again.
   *  Refused as before when nobody enters it. */
  confirmed: <T>(send: () => Promise<T>) => Promise<T>;
  /** To be drawn somewhere on the page. */
  dialog: ReactNode;
}

interface Waiting {
  goOn: () => void;
  giveUp: () => void;
}

/** Confirms who is there before what the server does only then.
 *  @example const { confirmed, dialog } = useConfirmation();
 *           const grant = useActing((body) => confirmed(() => answered(api.POST('…', { body })))); */
export function useConfirmation(): Confirmation {
  const [waiting, setWaiting] = useState<Waiting>();
  const confirmed = <T,>(send: () => Promise<T>): Promise<T> =>
    send().catch((refusal: unknown) => {
      if (!(refusal instanceof Refused) || refusal.code !== 'session.confirm') throw refusal;
      return new Promise<T>((resolve, reject) => {
        const end = (how: () => void) => () => {
          setWaiting(undefined);
          how();
        };
        setWaiting({ goOn: end(() => resolve(send())), giveUp: end(() => reject(refusal)) });
      });
    });
  return { confirmed, dialog: waiting && <ConfirmPassword {...waiting} /> };
}

/** Password and, for accounts with an authenticator, code. */
function ConfirmPassword({ goOn, giveUp }: Waiting) {
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const [isSending, setSending] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const errorAt = (id: string) => errors.find(({ field }) => field === id)?.says;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password === '') return setErrors([{ field: 'confirm-password', says: say('confirm.missing') }]);
    setSending(true);
    try {
      const body = { password, ...(code.trim() !== '' && { code: code.trim() }) };
      queries.setQueryData<SignedIn>(
        ['session'],
        await answered(api.POST('/api/sessions/current/confirmation', { body })),
      );
      goOn();
    } catch (error) {
      const isAsked = error instanceof Refused && error.code === 'sign-in.code-required';
      if (isAsked) setNeedsCode(true);
      setCode('');
      setErrors([{ field: isAsked ? 'confirm-code' : 'confirm-password', says: sentenceOf(error) }]);
      setSending(false);
    }
  };
  return (
    <Modal open title={say('confirm.title')} footer={null} onCancel={giveUp} mask={{ closable: false }}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <p>{say('confirm.hint')}</p>
        <Field id="confirm-password" label={say('confirm.password')} error={errorAt('confirm-password')}>
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
        {needsCode && (
          <Field
            id="confirm-code"
            label={say('confirm.code')}
            hint={say('confirm.code.hint')}
            error={errorAt('confirm-code')}
          >
            {(control) => (
              <Input
                {...control}
                className="short"
                autoComplete="one-time-code"
                inputMode="numeric"
                value={code}
                onChange={({ target }) => setCode(target.value)}
              />
            )}
          </Field>
        )}
        <p className="dialog-buttons">
          <Button onClick={giveUp}>{say('cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={isSending}>
            {say('confirm.submit')}
          </Button>
        </p>
      </form>
    </Modal>
  );
}
