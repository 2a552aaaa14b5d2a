import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useConfirmation } from '../../parts/confirm-password.js';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field, FieldGroup } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { ChooseUnit } from './choose.js';
import { type Account, useAccountsChanged, useRoles } from './queries.js';
import { say } from './words.js';

type Role = Schemas['Role'];
type Body = Schemas['GrantBody'];
type Values = { role: string; organisation: string; reach: string; reason: string };

/** A new right: role, unit, reach and reason. Roles that exclude what is held are told before. */
export function GrantForm({ of, onDone, close }: { of: Account; onDone: (told: string) => void; close: () => void }) {
  const { data } = useRoles();
  const changed = useAccountsChanged();
  const { confirmed, dialog } = useConfirmation();
  const [values, setValues] = useState<Values>({ role: '', organisation: of.organisation.code, reach: '', reason: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const grant = useActing(
    (body: Body) =>
      confirmed(() =>
        answered(api.POST('/api/accounts/{account}/grants', { params: { path: { account: of.account } }, body })),
      ),
    async (_, { role }) => {
      onDone(say('grant.done', { role: data?.roles.find(({ code }) => code === role)?.name ?? '' }));
      close();
      await changed();
    },
  );
  const put = (change: Partial<Values>) => setValues({ ...values, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { ...values, reason: values.reason.trim() };
    const missing = (['role', 'organisation', 'reach', 'reason'] as const).filter((name) => body[name] === '');
    setErrors(missing.map((name) => ({ field: `grant-${name}`, says: say(words[name]) })));
    if (missing.length > 0) return;
    grant.mutate(body as Body, { onError: (error) => setErrors([{ says: sentenceOf(error) }]) });
  };
  const errorAt = (name: string) => errors.find(({ field }) => field === `grant-${name}`)?.says;
  const roles = data?.roles ?? [];
  const open = roles.filter((role) => heldAgainst(of, role) === undefined);
  if (
    roles.length > 0 &&
    open.every(({ code }) => of.grants.some(({ role }) => role === code)) &&
    isAdministrator(of)
  ) {
    const held = of.grants[0]?.roleName ?? '';
    return <p>{say('role.all-excluded', { name: of.name, held })}</p>;
  }
  return (
    <form onSubmit={submit} noValidate aria-label={say('grant.title', { name: of.name })}>
      <h3>{say('grant.title', { name: of.name })}</h3>
      <ErrorSummary errors={errors} />
      <p>{say('grant.hint', { name: of.name })}</p>
      <FieldGroup id="grant-role" legend={say('role')} error={errorAt('role')}>
        <div className="choices">
          {roles.map((role) => (
            <RoleChoice
              key={role.code}
              role={role}
              against={heldAgainst(of, role)}
              isChosen={values.role === role.code}
              onChoose={() => put({ role: role.code })}
            />
          ))}
        </div>
      </FieldGroup>
      <Field id="grant-organisation" label={say('unit')} error={errorAt('organisation')}>
        {(control) => (
          <ChooseUnit
            control={control}
            value={values.organisation}
            onChange={(organisation) => put({ organisation })}
          />
        )}
      </Field>
      <FieldGroup id="grant-reach" legend={say('reach')} error={errorAt('reach')}>
        <div className="choices">
          {data?.reaches.map(({ code, name }) => (
            <label key={code}>
              <input
                type="radio"
                name="grant-reach"
                checked={values.reach === code}
                onChange={() => put({ reach: code })}
              />{' '}
              {name}
            </label>
          ))}
        </div>
      </FieldGroup>
      <Field id="grant-reason" label={say('reason')} hint={say('reason.hint')} error={errorAt('reason')}>
        {(control) => (
          <Input
            {...control}
            maxLength={500}
            value={values.reason}
            onChange={({ target }) => put({ reason: target.value })}
          />
        )}
      </Field>
      <p className="buttons">
        <Button type="primary" htmlType="submit" loading={grant.isPending}>
          {say('grant.submit')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </p>
      {dialog}
    </form>
  );
}

const words = {
  role: 'role.missing',
  organisation: 'unit.missing',
  reach: 'reach.missing',
  reason: 'reason.missing',
} as const;

const isAdministrator = ({ grants }: Account): boolean => grants.some(({ role }) => role.endsWith('-administrator'));

/** The name of a held role that excludes another one. */
const heldAgainst = ({ grants }: Account, { excludes }: Role): string | undefined =>
  grants.find(({ role }) => excludes.includes(role))?.roleName;

interface ChoiceProps {
  role: Role;
  against: string | undefined;
  isChosen: boolean;
  onChoose: () => void;
}

function RoleChoice({ role, against, isChosen, onChoose }: ChoiceProps) {
  const { code, name, permissions, needsSecondFactor } = role;
  const told = [
    say('role.may', { list: permissions.join('；') }),
    ...(needsSecondFactor ? [say('role.factor')] : []),
  ].join('。');
  return (
    <div>
      <label className={against === undefined ? undefined : 'excluded'}>
        <input
          type="radio"
          name="grant-role"
          aria-describedby={`role-${code}`}
          checked={isChosen}
          disabled={against !== undefined}
          onChange={onChoose}
        />{' '}
        {name}
      </label>
      <div id={`role-${code}`} className="quiet">
        {against === undefined ? told : `✕ ${say('role.excluded', { held: against })}`}
      </div>
    </div>
  );
}
