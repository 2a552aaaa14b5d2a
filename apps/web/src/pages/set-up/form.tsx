import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field, FieldGroup } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, Refused, type Schemas } from '../../server/api.js';
import { type Named, roles } from './roles.js';
import { say } from './words.js';

const usual = {
  'system-administrator': 'sysadmin',
  'security-administrator': 'secadmin',
  'audit-administrator': 'auditor',
};
const form = /^[a-z][a-z0-9-]{1,31}$/;

/** The code from the screen of the server, and who the three are. */
export function SetUpForm({ onDone }: { onDone: (named: Named[], passwords: Schemas['FirstPassword'][]) => void }) {
  const [code, setCode] = useState('');
  const [named, setNamed] = useState<Named[]>(() => roles.map((role) => ({ role, account: usual[role], name: '' })));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const begin = useActing(
    (body: Schemas['SetUpBody']) => answered(api.POST('/api/set-up', { body })),
    ({ passwords }) => onDone(named, passwords),
  );
  const put = (role: string, change: Partial<Named>) =>
    setNamed(named.map((each) => (each.role === role ? { ...each, ...change } : each)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemsOf(code, named);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const administrators = named.map(({ name, ...each }) => ({ ...each, name: name.trim() }));
    begin.mutate({ code: code.trim(), administrators }, { onError: (error) => setErrors([errorOf(error)]) });
  };
  const errorAt = (id: string) => errors.find(({ field }) => field === id)?.says;
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <p>{say('hint')}</p>
      <Field id="set-up-code" label={say('code')} hint={say('code.hint')} error={errorAt('set-up-code')}>
        {(control) => (
          <Input
            {...control}
            className="secret"
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      {named.map(({ role, account, name }) => (
        <FieldGroup key={role} id={role} legend={say(role)} hint={say(`${role}.hint`)}>
          <Field id={`${role}-name`} label={say('name', { role: say(role) })} error={errorAt(`${role}-name`)}>
            {(control) => (
              <Input
                {...control}
                className="short"
                autoComplete="off"
                maxLength={100}
                value={name}
                onChange={({ target }) => put(role, { name: target.value })}
              />
            )}
          </Field>
          <Field
            id={`${role}-account`}
            label={say('account', { role: say(role) })}
            hint={say('account.hint')}
            error={errorAt(`${role}-account`)}
          >
            {(control) => (
              <Input
                {...control}
                className="short"
                autoComplete="off"
                spellCheck={false}
                value={account}
                onChange={({ target }) => put(role, { account: target.value })}
              />
            )}
          </Field>
        </FieldGroup>
      ))}
      <Button type="primary" htmlType="submit" loading={begin.isPending}>
        {say('submit')}
      </Button>
    </form>
  );
}

function problemsOf(code: string, named: readonly Named[]): FormError[] {
  const problems: FormError[] = code.trim() === '' ? [{ field: 'set-up-code', says: say('code.missing') }] : [];
  named.forEach(({ role, account, name }, i) => {
    const of = { role: say(role) };
    if (name.trim() === '') problems.push({ field: `${role}-name`, says: say('name.missing', of) });
    const isTwice = named.slice(0, i).some((each) => each.account === account);
    if (!form.test(account)) problems.push({ field: `${role}-account`, says: say('account.wrong', of) });
    else if (isTwice) problems.push({ field: `${role}-account`, says: say('account.twice', of) });
  });
  return problems;
}

function errorOf(error: unknown): FormError {
  const isCode = error instanceof Refused && error.code === 'set-up.code-wrong';
  return { ...(isCode && { field: 'set-up-code' }), says: sentenceOf(error) };
}
