import { Button } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../server/api.js';
import { DayInput } from '../form/day-input.js';
import { dayOf } from '../form/days.js';
import { ErrorSummary } from '../form/error-summary.js';
import { Field } from '../form/field.js';
import { FieldsInWords } from '../values.js';
import type { Surroundings } from './controls.js';
import { Effect } from './effect.js';
import { errorsOfForm, errorsOfServer, type FormErrors, noErrors } from './errors.js';
import { FormFields } from './form-fields.js';
import { usePreview } from './use-preview.js';
import { controlId, type FieldSpecs, payloadOf, problemsOf, type Values } from './values.js';
import { say } from './words.js';
import './act-form.css';

/** What a form sends. */
export interface ActContent {
  occurredOn: string;
  fields: Record<string, unknown>;
}

export interface ActFormProps {
  /** Tells drafts and previews of one form from those of others. */
  id: string;
  specs: FieldSpecs;
  document?: string | null;
  today: string;
  unit: string;
  parties: Surroundings['parties'];
  initial?: { occurredOn: string; values: Values };
  preview: (content: ActContent) => Promise<Schemas['ActEffect']>;
  send: (content: ActContent) => void;
  isSending: boolean;
  /** What the last sending failed with. */
  error: Error | null;
  /** Further questions of the form, above the fields; told what the server found wrong with them. */
  before?: ReactNode | ((errors: FormErrors['byField']) => ReactNode);
  /** What these further questions lack. */
  check?: () => FormErrors['all'];
  /** What the further questions say: another answer, another preview. Null: there is nothing to preview yet. */
  context?: unknown;
  /** What is told besides where the act closes the case. */
  closing?: ReactNode;
  /** What fields say as long as nobody chooses otherwise. */
  defaults?: Values;
}

/** What was typed into forms that were left: kept as long as the tab lives, and nowhere else. */
const drafts = new Map<string, { occurredOn: string; values: Values }>();
export const forgetDraft = (id: string): boolean => drafts.delete(id);

const occurredOnSpec: FieldSpecs = { occurredOn: { kind: 'date', label: say('occurred-on') } };

/** One form for every act, drawn from its declaration: the day, the fields, what will change, and a look at all of it before an act
 *  that changes the case is recorded. What was typed stays whatever happens to the sending. */
export function ActForm(props: ActFormProps) {
  const { id, specs, today, unit, parties, initial, error, before } = props;
  const start = drafts.get(id) ?? initial ?? { occurredOn: today, values: {} };
  const [occurredOn, setOccurredOn] = useState(start.occurredOn);
  const [chosen, setValues] = useState<Values>(start.values);
  const values: Values = { ...props.defaults, ...chosen };
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const [isChecking, setChecking] = useState(false);
  const isDirty = useRef(false);
  useEffect(() => {
    if (error === null) return;
    setErrors(errorsOfServer(error));
    setChecking(false);
  }, [error]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isDirty.current && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  const change = (next: Partial<{ occurredOn: string; values: Values }>) => {
    isDirty.current = true;
    if (next.occurredOn !== undefined) setOccurredOn(next.occurredOn);
    if (next.values !== undefined) setValues(next.values);
    drafts.set(id, { occurredOn, values: chosen, ...next });
  };
  const problems = [...problemsOf(occurredOnSpec, { occurredOn }, today), ...problemsOf(specs, values, today)];
  const content: ActContent = { occurredOn: dayOf(occurredOn) ?? occurredOn, fields: payloadOf(specs, values) };
  const isReady = problems.length === 0 && props.context !== null;
  const { effect } = usePreview(id, isReady ? { content, context: props.context } : null, (asked) =>
    props.preview(asked.content),
  );
  const hasEffect =
    Boolean(props.document) ||
    effect === undefined ||
    effect.stateBefore?.code !== effect.stateAfter.code ||
    effect.dueMoves.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsOfForm(problems);
    const all = [...(props.check?.() ?? []), ...found.all];
    if (all.length > 0) return setErrors({ byField: found.byField, all });
    setErrors(noErrors);
    if (hasEffect) setChecking(true);
    else props.send(content);
  };
  if (isChecking) {
    return <Check {...props} content={content} effect={effect} back={() => setChecking(false)} />;
  }
  return (
    <form onSubmit={submit} noValidate className="act-form">
      <ErrorSummary errors={errors.all} />
      <div className="act-form-columns">
        <div>
          {typeof before === 'function' ? before(errors.byField) : before}
          <Field
            id={controlId('occurredOn')}
            label={say('occurred-on')}
            hint={say('occurred-on.hint')}
            error={errors.byField.get('occurredOn')}
          >
            {(control) => (
              <DayInput control={control} value={occurredOn} onChange={(day) => change({ occurredOn: day })} />
            )}
          </Field>
          <FormFields
            specs={specs}
            values={values}
            onChange={(next) => change({ values: changedIn(values, next, chosen) })}
            around={{ on: dayOf(occurredOn) ?? '', unit, parties, errors: errors.byField }}
          />
          <Button type="primary" htmlType="submit" loading={props.isSending}>
            {say(hasEffect ? 'next' : 'submit')}
          </Button>
        </div>
        <section className="effect" aria-live="polite" aria-label={say('effect')}>
          <h2>{say('effect')}</h2>
          {effect ? <Effect effect={effect} /> : <p className="quiet">{say('effect.wait')}</p>}
          {effect?.closes && props.closing}
        </section>
      </div>
    </form>
  );
}

/** What was chosen after a change: a default that was left alone stays a default. */
const changedIn = (before: Values, after: Values, chosen: Values): Values => ({
  ...chosen,
  ...Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name])),
});

/** All answers once more, before they count. */
function Check({
  specs,
  document,
  parties,
  content,
  effect,
  send,
  isSending,
  closing,
  back,
}: ActFormProps & { content: ActContent; effect: Schemas['ActEffect'] | undefined; back: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="check">
      <h2 tabIndex={-1} ref={heading}>
        {say('check.title')}
      </h2>
      <dl className="in-words">
        <div>
          <dt>{say('occurred-on')}</dt>
          <dd>{content.occurredOn}</dd>
        </div>
      </dl>
      <FieldsInWords specs={specs} fields={content.fields} parties={parties} />
      {document && <p>{say('check.document', { document })}</p>}
      {effect && (
        <>
          <h3>{say('effect')}</h3>
          <Effect effect={effect} />
          {effect.closes && closing}
        </>
      )}
      <p className="quiet">{say('check.hint')}</p>
      <div className="buttons">
        <Button type="primary" loading={isSending} onClick={() => send(content)}>
          {say('confirm')}
        </Button>
        <Button onClick={back} disabled={isSending}>
          {say('back')}
        </Button>
      </div>
    </section>
  );
}
