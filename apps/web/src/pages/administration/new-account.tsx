import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { OneTimePassword } from '../../parts/one-time-password.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, Refused, type Schemas } from '../../server/api.js';
import { ChooseUnit } from './choose.js';
import { Administration } from './frame.js';
import { useAccountsChanged } from './queries.js';
import { say } from './words.js';

type Body = Schemas['CreateAccountBody'];
const nothing: Body = { account: '', name: '', organisation: '' };
const form = /^[a-z][a-z0-9-]{1,31}$/;

/** A new account, which can do nothing yet; its first password is shown once. */
export default function NewAccountPage() {
  const [values, setValues] = useState(nothing);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const changed = useAccountsChanged();
  const create = useActing((body: Body) => answered(api.POST('/api/accounts', { body })), changed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { ...values, name: values.name.trim(), account: values.account.trim() };
    const wrong = problemsOf(body);
    setErrors(wrong);
    if (wrong.length === 0) create.mutate(body, { onError: (error) => setErrors([errorOf(error)]) });
  };
  const errorAt = (field: string) => errors.find((each) => each.field === field)?.says;
  const put = (change: Partial<Body>) => setValues({ ...values, ...change });
  if (create.data) {
    const another = () => {
      create.reset();
      setValues({ ...nothing, organisation: values.organisation });
    };
    return (
      <Administration title={say('created.title', values)}>
        <Created {...values} password={create.data.password} another={another} />
      </Administration>
    );
  }
  return (
    <Administration title={say('new-account')}>
      <form className="panel narrow" onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <p>{say('new.hint')}</p>
        <Field id="new-name" label={say('name')} hint={say('name.hint')} error={errorAt('new-name')}>
          {(control) => (
            <Input
              {...control}
              className="short"
              autoComplete="off"
              maxLength={100}
              value={values.name}
              onChange={({ target }) => put({ name: target.value })}
            />
          )}
        </Field>
        <Field id="new-account" label={say('account')} hint={say('account.hint')} error={errorAt('new-account')}>
          {(control) => (
            <Input
              {...control}
              className="short"
              autoComplete="off"
              spellCheck={false}
              value={values.account}
              onChange={({ target }) => put({ account: target.value })}
            />
          )}
        </Field>
        <Field id="new-unit" label={say('unit')} error={errorAt('new-unit')}>
          {(control) => (
            <ChooseUnit
              control={control}
              value={values.organisation}
              onChange={(organisation) => put({ organisation })}
            />
          )}
        </Field>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {say('create')}
        </Button>
      </form>
    </Administration>
  );
}

const Created = ({ account, name, password, another }: Body & { password: string; another: () => void }) => (
  <div className="panel narrow">
    <p className="told" role="status">
      {say('first-password')}
    </p>
    <p>
      <OneTimePassword of={`${name}${say('first-password')}`} password={password} />
    </p>
    <p>⚠ {say('password.once')}</p>
    <p>{say('created.next')}</p>
    <p className="buttons">
      <Button onClick={another}>{say('another')}</Button>
      <Link to={`/administration/accounts/${account}`}>{say('to-account')}</Link>
    </p>
  </div>
);

function problemsOf({ account, name, organisation }: Body): FormError[] {
  const problems: FormError[] = [];
  if (name === '') problems.push({ field: 'new-name', says: say('name.missing') });
  if (!form.test(account)) problems.push({ field: 'new-account', says: say('account.wrong') });
  if (organisation === '') problems.push({ field: 'new-unit', says: say('unit.missing') });
  return problems;
}

function errorOf(error: unknown): FormError {
  const isAccount = error instanceof Refused && error.code.startsWith('account.');
  return { ...(isAccount && { field: 'new-account' }), says: sentenceOf(error) };
}
