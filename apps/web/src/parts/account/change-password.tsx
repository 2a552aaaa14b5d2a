import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useActing } from '../../server/acting.js';
import { answered, api, Refused } from '../../server/api.js';
import { ErrorSummary, type FormError } from '../form/error-summary.js';
import { Field } from '../form/field.js';
import { sentenceOf } from '../problem.js';
import { say } from './words.js';

export const ownAccountQuery = {
  queryKey: ['own-account'],
  queryFn: () => answered(api.GET('/api/own-account')),
};

type Part = 'present' | 'next' | 'again';
const idOf = (part: Part): string => `password-${part}`;

/** A new password in place of the present one: what it must be is told before, what is wrong with it beside it.
 *  @param isFirst the present one is the one-time password with which someone has just signed in */
export function ChangePassword({ isFirst = false, onDone }: { isFirst?: boolean; onDone: () => unknown }) {
  const [values, setValues] = useState<Record<Part, string>>({ present: '', next: '', again: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const change = useActing(
    (body: { present: string; next: string }) => answered(api.POST('/api/own-account/password', { body })),
    async () => {
      setValues({ present: '', next: '', again: '' });
      await onDone();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { present, next, again } = values;
    const wrong: FormError[] = [];
    if (present === '') wrong.push({ field: idOf('present'), says: say('present.missing') });
    if (next === '') wrong.push({ field: idOf('next'), says: say('next.missing') });
    else if (next !== again) wrong.push({ field: idOf('again'), says: say('again.different') });
    setErrors(wrong);
    if (wrong.length === 0) change.mutate({ present, next }, { onError: (error) => setErrors([errorOf(error)]) });
  };
  const input = (part: Part, label: string, completes: string, hint?: string) => (
    <Field id={idOf(part)} label={label} hint={hint} error={errors.find(({ field }) => field === idOf(part))?.says}>
      {(control) => (
        <Input.Password
          {...control}
          className="secret"
          autoComplete={completes}
          value={values[part]}
          onChange={({ target }) => setValues({ ...values, [part]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form onSubmit={submit} noValidate aria-label={say('change')}>
      <ErrorSummary errors={errors} />
      <Rules />
      {input(
        'present',
        say(isFirst ? 'present.once' : 'present'),
        'current-password',
        isFirst ? say('present.once.hint') : undefined,
      )}
      {input('next', say('next'), 'new-password')}
      {input('again', say('again'), 'new-password')}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {say('change')}
      </Button>
    </form>
  );
}

function errorOf(error: unknown): FormError {
  const code = error instanceof Refused ? error.code : '';
  if (code === 'sign-in.failed') return { field: idOf('present'), says: say('present.wrong') };
  if (code.startsWith('password.')) return { field: idOf('next'), says: sentenceOf(error) };
  return { says: sentenceOf(error) };
}

function Rules() {
  const { data } = useQuery(ownAccountQuery);
  if (!data) return <div className="password-rules" />;
  const rules = { ...data.passwordRules };
  return (
    <div className="password-rules">
      <p>{say('rules')}</p>
      <ul>
        {(['rule.least', 'rule.classes', 'rule.names', 'rule.remembered'] as const).map((key) => (
          <li key={key}>{say(key, rules)}</li>
        ))}
      </ul>
    </div>
  );
}
