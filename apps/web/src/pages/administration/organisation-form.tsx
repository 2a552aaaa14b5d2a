import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useConfirmation } from '../../parts/confirm-password.js';
import { DayInput } from '../../parts/form/day-input.js';
import { dayOf } from '../../parts/form/days.js';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field, FieldGroup } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { say as sayPart } from '../../parts/words.js';
import { type ActingHeaders, useActing } from '../../server/acting.js';
import { answered, api, Refused } from '../../server/api.js';
import { say } from './organisations-words.js';
import type { Unit } from './unit-tree.js';

export interface OrganisationFormProps {
  act: 'add' | 'rename' | 'close';
  /** The unit that is changed, or below which one is added. */
  of: Unit;
  today: string;
  onDone: (told: string) => unknown;
  /** What is shown is no longer how it stands. */
  onStale: () => unknown;
  close: () => void;
}

interface Values {
  code: string;
  name: string;
  word: string;
  organ: string;
  day: string;
  reason: string;
}

const nothing: Values = { code: '', name: '', word: '', organ: '', day: '', reason: '' };
const idOf = (name: keyof Values): string => `unit-${name}`;

/** Adds a unit, renames it or closes it, with the reason. */
export function OrganisationForm({ act, of, today, onDone, onStale, close }: OrganisationFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [values, setValues] = useState<Values>({ ...nothing, day: today, ...(act === 'rename' && { name: of.name }) });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { confirmed, dialog } = useConfirmation();
  useEffect(() => heading.current?.focus(), []);
  const send = useActing(
    (content: { values: Values; version: number }, header) =>
      confirmed(() => sending[act](of, content.values, content.version, header)),
    ({ name }) => onDone(say(done[act], { name })),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = trimmed(values);
    const wrong = problemsOf(act, of, given, today);
    setErrors(wrong);
    if (wrong.length > 0) return;
    send.mutate({ values: given, version: of.version }, { onError: (error) => refused(error) });
  };
  const refused = (error: unknown) => {
    const isStale = error instanceof Refused && error.code === 'organisation.changed-meanwhile';
    setErrors([{ ...fieldOf(error), says: isStale ? say('changed-meanwhile') : sentenceOf(error) }]);
    if (isStale) onStale();
  };
  const errorAt = (name: keyof Values) => errors.find(({ field }) => field === idOf(name))?.says;
  const put = (change: Partial<Values>) => setValues({ ...values, ...change });
  const dayLabel = act === 'close' ? 'until' : 'from';
  return (
    <form onSubmit={submit} noValidate aria-labelledby="unit-form">
      <h2 id="unit-form" tabIndex={-1} ref={heading}>
        {say(`${act}.of`, { name: of.name })}
      </h2>
      <ErrorSummary errors={errors} />
      <p>{say(`${act}.hint`, { kind: say(`kind.${kindBelow(of)}`), word: of.numberWord })}</p>
      {act === 'close' && (of.openCases ?? 0) > 0 && <p>{say('close.open', { n: of.openCases ?? 0 })}</p>}
      {act !== 'close' && (
        <Field id={idOf('name')} label={say('new-name')} hint={say('new-name.hint')} error={errorAt('name')}>
          {(control) => (
            <Input
              {...control}
              maxLength={100}
              autoComplete="off"
              value={values.name}
              onChange={({ target }) => put({ name: target.value })}
            />
          )}
        </Field>
      )}
      {act === 'add' && <Marks of={of} values={values} put={put} errorAt={errorAt} />}
      {act !== 'rename' && (
        <Field
          id={idOf('day')}
          label={say(dayLabel)}
          hint={say(act === 'close' ? 'until.hint' : 'day.hint')}
          error={errorAt('day')}
        >
          {(control) => <DayInput control={control} value={values.day} onChange={(day) => put({ day })} />}
        </Field>
      )}
      <Field id={idOf('reason')} label={say('reason')} hint={say('reason.hint')} error={errorAt('reason')}>
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
        <Button type="primary" danger={act === 'close'} htmlType="submit" loading={send.isPending}>
          {say(`${act}.submit`)}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </p>
      {dialog}
    </form>
  );
}

interface MarksProps {
  of: Unit;
  values: Values;
  put: (change: Partial<Values>) => void;
  errorAt: (name: keyof Values) => string | undefined;
}

/** By what a new unit is told apart for ever: code and first word; and for whom it acts. */
function Marks({ of, values, put, errorAt }: MarksProps) {
  const isStation = kindBelow(of) === 'station';
  return (
    <FieldGroup id="unit-marks" legend={say('marks')}>
      <Field
        id={idOf('code')}
        label={say('new-code')}
        hint={isStation ? say('new-code.station', { example: `${of.code}-01` }) : say('new-code.county')}
        error={errorAt('code')}
      >
        {(control) => (
          <Input
            {...control}
            className="short"
            autoComplete="off"
            value={values.code}
            onChange={({ target }) => put({ code: target.value })}
          />
        )}
      </Field>
      <Field id={idOf('word')} label={say('new-word')} hint={say('new-word.hint')} error={errorAt('word')}>
        {(control) => (
          <Input
            {...control}
            className="short"
            autoComplete="off"
            maxLength={10}
            value={values.word}
            onChange={({ target }) => put({ word: target.value })}
          />
        )}
      </Field>
      {!isStation && (
        <Field id={idOf('organ')} label={say('new-organ')} hint={say('new-organ.hint')} optional>
          {(control) => (
            <Input
              {...control}
              maxLength={100}
              value={values.organ}
              onChange={({ target }) => put({ organ: target.value })}
            />
          )}
        </Field>
      )}
    </FieldGroup>
  );
}

const kindBelow = ({ kind }: Unit) => (kind === 'prefecture-bureau' ? 'county-bureau' : 'station');

const done = { add: 'added.done', rename: 'renamed.done', close: 'closed.done' } as const;

type Send = (of: Unit, values: Values, version: number, header: ActingHeaders) => Promise<{ name: string }>;

const sending: Record<OrganisationFormProps['act'], Send> = {
  add: ({ code: parent }, { code, name, word: numberWord, organ, day: from, reason }, _, header) =>
    answered(
      api.POST('/api/organisations', {
        params: { header },
        body: { code, name, parent, numberWord, from, reason, ...(organ !== '' && { represents: organ }) },
      }),
    ) as Promise<{ name: string }>,
  rename: ({ code }, { name, reason }, version, header) =>
    answered(
      api.POST('/api/organisations/{organisation}/renaming', {
        params: { path: { organisation: code }, header: { ...header, 'If-Match': `"${version}"` } },
        body: { name, reason },
      }),
    ) as Promise<{ name: string }>,
  close: ({ code }, { day: until, reason }, version, header) =>
    answered(
      api.POST('/api/organisations/{organisation}/closing', {
        params: { path: { organisation: code }, header: { ...header, 'If-Match': `"${version}"` } },
        body: { until, reason },
      }),
    ) as Promise<{ name: string }>,
};

const trimmed = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])) as unknown as Values;

function problemsOf(act: OrganisationFormProps['act'], of: Unit, values: Values, today: string): FormError[] {
  const problems: FormError[] = [];
  const at = (name: keyof Values, says: string) => problems.push({ field: idOf(name), says });
  if (act !== 'close' && values.name.length < 2) at('name', say('name.missing'));
  else if (act === 'rename' && values.name === of.name) at('name', say('name.same'));
  if (act === 'add') {
    if (kindBelow(of) === 'county-bureau') {
      if (!/^\d{6}$/.test(values.code)) at('code', say('new-code.wrong.county'));
    } else if (!values.code.startsWith(`${of.code}-`) || !/^\d{6}-\d{2}$/.test(values.code)) {
      at('code', say('new-code.wrong.station', { parent: of.code }));
    }
    if (!/^\p{Script=Han}{1,10}$/u.test(values.word)) at('word', say('new-word.wrong'));
  }
  if (act !== 'rename') {
    const label = say(act === 'close' ? 'until' : 'from');
    if (dayOf(values.day) === null) at('day', `${label}${sayPart('day.invalid')}`);
    else if (values.day > today) at('day', say('day.later', { label }));
  }
  if (values.reason === '') at('reason', say('reason.missing'));
  return problems;
}

/** Where a refusal can be put right. */
const places: Readonly<Record<string, keyof Values>> = {
  'organisation.code-taken': 'code',
  'organisation.number-taken': 'word',
  'organisation.name-taken': 'name',
  'organisation.has-later-cases': 'day',
  'organisation.not-yet': 'day',
};

function fieldOf(error: unknown): { field?: string } {
  const place = error instanceof Refused ? places[error.code] : undefined;
  return place === undefined ? {} : { field: idOf(place) };
}
