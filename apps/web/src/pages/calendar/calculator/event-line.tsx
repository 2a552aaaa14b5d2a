import { Button, Input } from 'antd';
import { DayInput } from '../../../parts/form/day-input.js';
import { Field } from '../../../parts/form/field.js';
import { say } from '../words.js';
import type { TypedEvent } from './address.js';
import type { Choice } from './choices.js';

export interface EventLineProps {
  at: number;
  event: TypedEvent;
  choices: readonly Choice[];
  errorOf: (field: string) => string | undefined;
  change: (part: Partial<TypedEvent>) => void;
  /** Left out: the last one stays. */
  remove: (() => void) | undefined;
}

/** One thing that happened: what, on which day, and where it matters for how many days, at what time. */
export function EventLine({ at, event, choices, errorOf, change, remove }: EventLineProps) {
  const choice = choices.find(({ code }) => code === event.act);
  const id = (part: string) => `event-${at}-${part}`;
  const n = at + 1;
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line in every browser */}
      <div role="group" aria-label={say('event', { n })} className="event-line">
        <Field id={id('act')} label={say('act')} error={errorOf(id('act'))}>
          {(control) => (
            <select
              {...control}
              className="choose"
              value={event.act}
              disabled={choices.length === 0}
              onChange={({ target }) => change({ act: target.value })}
            >
              <option value="">{say('act.choose')}</option>
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={id('on')} label={say('on')} error={errorOf(id('on'))}>
          {(control) => <DayInput control={control} value={event.on} onChange={(on) => change({ on })} />}
        </Field>
        {choice?.takesDays && (
          <Field id={id('days')} label={say('days')} error={errorOf(id('days'))} optional>
            {(control) => (
              <Input
                {...control}
                className="few"
                inputMode="numeric"
                autoComplete="off"
                value={event.days}
                onChange={({ target }) => change({ days: target.value })}
              />
            )}
          </Field>
        )}
        {choice?.takesTime && (
          <Field id={id('time')} label={say('time')} error={errorOf(id('time'))} optional>
            {(control) => (
              <Input
                {...control}
                className="few"
                placeholder="14:20"
                autoComplete="off"
                value={event.time}
                onChange={({ target }) => change({ time: target.value })}
              />
            )}
          </Field>
        )}
        {remove && (
          <Button className="remove" onClick={remove}>
            {say('remove')}
            <span className="behind-words"> {say('event', { n })}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
