import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useOfficers } from '../../parts/dictionaries.js';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { ChoosePerson } from './choose.js';
import { Administration } from './frame.js';
import { HandedOver } from './handed-over.js';
import { say } from './words.js';

type Body = Schemas['HandOverBody'];
type Officer = Schemas['Officer'];
const nothing: Body = { from: '', to: '', reason: '' };

const candidates = (officers: readonly Officer[]) =>
  officers.map(({ account, name, organisation, open }) => ({ account, name, unit: organisation.name, open }));

/** All open cases of one officer to another: who, to whom, why; how many; and what came of it. */
export default function HandOverPage() {
  const queries = useQueryClient();
  const officers = useOfficers();
  const [values, setValues] = useState(nothing);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isAsked, setAsked] = useState(false);
  const from = officers.find(({ account }) => account === values.from);
  const to = officers.find(({ account }) => account === values.to);
  const unit = from?.organisation;
  const serving = useOfficers(unit?.code);
  const { data: preview } = useQuery({
    queryKey: ['hand-over', values.from],
    queryFn: () => answered(api.POST('/api/hand-overs/preview', { body: { from: values.from } })),
    enabled: values.from !== '',
  });
  const handOver = useActing(
    (body: Body) => answered(api.POST('/api/hand-overs', { body })),
    async () => {
      setAsked(false);
      for (const changed of ['officers', 'hand-over', 'worklist', 'home', 'case']) {
        await queries.invalidateQueries({ queryKey: [changed] });
      }
    },
  );
  const put = (change: Partial<Body>) => setValues({ ...values, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = (['from', 'to', 'reason'] as const).filter((name) => values[name].trim() === '');
    setErrors(wrong.map((name) => ({ field: `hand-over-${name}`, says: say(missing[name]) })));
    setAsked(wrong.length === 0);
  };
  const errorAt = (name: string) => errors.find(({ field }) => field === `hand-over-${name}`)?.says;
  const n = preview?.open;
  const names = { from: from?.name ?? '', to: to?.name ?? '', n: n ?? 0, unit: unit?.name ?? '' };
  if (handOver.data) {
    const again = () => {
      handOver.reset();
      setValues(nothing);
    };
    return (
      <Administration title={say('hand-over')}>
        <HandedOver result={handOver.data} to={values.to} name={names.to} again={again} />
      </Administration>
    );
  }
  const withCases = officers.filter(({ open }) => open > 0).sort((a, b) => b.open - a.open);
  const takers =
    unit === undefined ? [] : serving.filter(({ account, isActive }) => isActive && account !== values.from);
  return (
    <Administration title={say('hand-over')}>
      <form className="panel narrow" onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <p>{say('hand-over.hint')}</p>
        <Field
          id="hand-over-from"
          label={say('hand-over.from')}
          hint={say(withCases.length === 0 ? 'hand-over.from.none' : 'hand-over.from.hint')}
          error={errorAt('from')}
        >
          {(control) => (
            <ChoosePerson
              control={control}
              people={candidates(withCases)}
              value={values.from}
              onChange={(account) => put({ from: account, to: '' })}
            />
          )}
        </Field>
        <p role="status">
          {n !== undefined && values.from !== '' && (
            <>
              {say('hand-over.count', { n })}
              {n > 0 && (
                <>
                  {'　'}
                  <Link to={`/cases?${new URLSearchParams({ handler: values.from, view: 'open' })}`}>
                    {say('hand-over.look')}
                  </Link>
                </>
              )}
            </>
          )}
        </p>
        <Field
          id="hand-over-to"
          label={say('hand-over.to')}
          {...(unit && { hint: say(takers.length === 0 ? 'hand-over.to.none' : 'hand-over.to.hint', names) })}
          error={errorAt('to')}
        >
          {(control) => (
            <ChoosePerson
              control={control}
              people={candidates(takers)}
              value={values.to}
              onChange={(account) => put({ to: account })}
            />
          )}
        </Field>
        <Field
          id="hand-over-reason"
          label={say('reason')}
          hint={say('hand-over.reason.hint')}
          error={errorAt('reason')}
        >
          {(control) => (
            <Input
              {...control}
              maxLength={500}
              value={values.reason}
              onChange={({ target }) => put({ reason: target.value })}
            />
          )}
        </Field>
        <Button type="primary" htmlType="submit" disabled={n === 0}>
          {say('hand-over.submit')}
        </Button>
      </form>
      {isAsked && (
        <Modal
          open
          title={say('hand-over.title', names)}
          footer={null}
          onCancel={() => setAsked(false)}
          mask={{ closable: false }}
        >
          {handOver.isError && <ErrorSummary errors={[{ says: sentenceOf(handOver.error) }]} />}
          <p>{say('hand-over.consequence', names)}</p>
          <p className="dialog-buttons">
            <Button onClick={() => setAsked(false)}>{say('cancel')}</Button>
            <Button
              type="primary"
              danger
              loading={handOver.isPending}
              onClick={() => handOver.mutate({ ...values, reason: values.reason.trim() })}
            >
              {say('hand-over.go')}
            </Button>
          </p>
        </Modal>
      )}
    </Administration>
  );
}

const missing = { from: 'hand-over.from.missing', to: 'hand-over.to.missing', reason: 'reason.missing' } as const;
