import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { caseTypeQuery } from '../../../parts/dictionaries.js';
import { dayOf } from '../../../parts/form/days.js';
import { ErrorSummary, type FormError } from '../../../parts/form/error-summary.js';
import { Field, FieldGroup } from '../../../parts/form/field.js';
import { sentenceOf } from '../../../parts/problem.js';
import { say as sayAll } from '../../../parts/words.js';
import { Refused, type Schemas } from '../../../server/api.js';
import { say } from '../words.js';
import { addressOf, noEvent, type Typed, type TypedEvent, typedIn } from './address.js';
import { type Choice, choicesOf } from './choices.js';
import { EventLine } from './event-line.js';

export interface CalculatorFormProps {
  types: readonly Schemas['CaseTypeItem'][];
  asked: Typed | undefined;
  /** Why the server did not answer what was asked. */
  refused: unknown;
  isAsking: boolean;
  ask: (typed: Typed | undefined) => void;
  /** Asks the same again. */
  again: () => void;
}

/** The case type, and what happened when. */
export function CalculatorForm({ types, asked, refused, isAsking, ask, again }: CalculatorFormProps) {
  const [typed, setTyped] = useState<Typed>(asked ?? { type: '', law: '', events: [noEvent] });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const { data: type } = useQuery({ ...caseTypeQuery(typed.type), enabled: typed.type !== '' });
  const choices = type ? choicesOf(type) : [];
  // Whoever goes back in the browser comes to what was asked before.
  const address = asked && String(addressOf(asked));
  useEffect(() => {
    const before = address === undefined ? undefined : typedIn(new URLSearchParams(address));
    if (before) setTyped(before);
  }, [address]);
  useEffect(() => {
    if (refused) setErrors(errorsOf(refused));
  }, [refused]);
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const changeEvent = (at: number, part: Partial<TypedEvent>) =>
    change({ events: typed.events.map((event, i) => (i === at ? { ...event, ...part } : event)) });
  const remove = (at: number) => {
    change({ events: typed.events.filter((_, i) => i !== at) });
    form.current?.querySelector<HTMLElement>('.add-event')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const told = typed.events.map((each) => fitting(each, choices));
    const found = problemsOf(typed, told);
    setErrors(found);
    if (found.length > 0) return;
    const next = { ...typed, events: told };
    if (asked && String(addressOf(asked)) === String(addressOf(next))) again();
    else ask(next);
  };
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.says;
  return (
    <form className="panel no-print" onSubmit={submit} noValidate ref={form}>
      <p className="quiet">{say('calculator.hint')}</p>
      <ErrorSummary errors={errors} />
      <div className="two-fields">
        <Field id="calc-type" label={say('type')} error={errorOf('calc-type')}>
          {(control) => (
            <select
              {...control}
              className="choose"
              value={typed.type}
              onChange={({ target }) => setTyped({ type: target.value, law: '', events: [noEvent] })}
            >
              <option value="">{say('type.choose')}</option>
              {types.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="calc-law" label={say('law')} optional>
          {(control) => (
            <select
              {...control}
              className="choose"
              value={typed.law}
              onChange={({ target }) => change({ law: target.value })}
            >
              <option value="">{say('law.by-day')}</option>
              {type?.lawVersions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <FieldGroup id="calc-events" legend={say('events')} hint={say('events.hint')} error={errorOf('calc-events')}>
        <ol className="event-lines">
          {typed.events.map((event, i) => (
            <EventLine
              // biome-ignore lint/suspicious/noArrayIndexKey: events have no name but their place
              key={i}
              at={i}
              event={event}
              choices={choices}
              errorOf={errorOf}
              change={(part) => changeEvent(i, part)}
              remove={typed.events.length > 1 ? () => remove(i) : undefined}
            />
          ))}
        </ol>
        <Button className="add-event" onClick={() => change({ events: [...typed.events, noEvent] })}>
          {say('add')}
        </Button>
      </FieldGroup>
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={isAsking}>
          {say('calculate')}
        </Button>
        <Button
          onClick={() => {
            setTyped({ type: '', law: '', events: [noEvent] });
            setErrors([]);
            ask(undefined);
          }}
        >
          {say('start-over')}
        </Button>
      </div>
    </form>
  );
}

/** An event with no more than what matters for its act. */
function fitting(event: TypedEvent, choices: readonly Choice[]): TypedEvent {
  const choice = choices.find(({ code }) => code === event.act);
  return {
    ...event,
    days: choice?.takesDays ? event.days.trim() : '',
    time: choice?.takesTime ? event.time.trim() : '',
  };
}

function problemsOf({ type }: Typed, events: readonly TypedEvent[]): FormError[] {
  const found: FormError[] = [];
  if (type === '') return [{ field: 'calc-type', says: say('type.choose') }];
  events.forEach(({ act, on, days, time }, i) => {
    const n = i + 1;
    if (act === '') found.push({ field: `event-${i}-act`, says: say('act.of', { n }) });
    if (on === '') found.push({ field: `event-${i}-on`, says: say('on.of', { n }) });
    else if (dayOf(on) === null) {
      found.push({ field: `event-${i}-on`, says: say('on.invalid', { n, problem: sayAll('day.invalid') }) });
    }
    if (days !== '' && !(/^\d{1,4}$/.test(days) && Number(days) <= 3_650)) {
      found.push({ field: `event-${i}-days`, says: say('days.invalid', { n }) });
    }
    if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
      found.push({ field: `event-${i}-time`, says: say('time.invalid', { n }) });
    }
  });
  return found;
}

/** What the server refused, at the fields that it names. */
function errorsOf(error: unknown): FormError[] {
  const named = error instanceof Refused ? error.fields : [];
  const found = named.flatMap(({ field, detail }): FormError[] => {
    const [, at, part] = /^events\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    return at === undefined ? [] : [{ field: `event-${at}-${part}`, says: detail }];
  });
  return found.length > 0 ? found : [{ says: sentenceOf(error) }];
}
