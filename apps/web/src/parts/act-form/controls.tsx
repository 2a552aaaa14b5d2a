import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useEntries, useOfficers } from '../dictionaries.js';
import { DayInput } from '../form/day-input.js';
import { type ControlProps, Field, FieldGroup } from '../form/field.js';
import { CaseChooser } from './case-chooser.js';
import { EntryChooser } from './entry-chooser.js';
import { controlId, type Entered, type FieldSpec, type FieldSpecs, type Values } from './values.js';
import { say } from './words.js';

/** What the controls of a form choose from. */
export interface Surroundings {
  /** The day of the act: codes are offered that are in force on it. */
  on: string;
  /** The unit that handles the case: its officers are offered. */
  unit: string;
  parties: readonly { id: string; role: string; label: string }[];
  /** What is wrong, by the path of the field. */
  errors: ReadonlyMap<string, string>;
}

export interface ControlsProps {
  specs: FieldSpecs;
  values: Values;
  onChange: (values: Values) => void;
  around: Surroundings;
  path?: string;
}

/** The controls of all fields of a declaration, one below the other. */
export function FieldControls({ specs, values, onChange, around, path = '' }: ControlsProps) {
  return Object.entries(specs).map(([name, spec]) => (
    <FieldControl
      key={name}
      spec={spec}
      field={path + name}
      value={values[name]}
      onChange={(value) => onChange({ ...values, [name]: value })}
      around={around}
    />
  ));
}

interface ControlOf<V extends Entered> {
  spec: FieldSpec;
  field: string;
  value: V;
  onChange: (value: Entered) => void;
  around: Surroundings;
}

const text = (value: Entered): string => (typeof value === 'string' ? value : '');
const list = (value: Entered): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

function FieldControl({ spec, field, value, onChange, around }: ControlOf<Entered>) {
  const props = { spec, field, around, onChange };
  const framed = (control: (control: ControlProps) => ReactNode, hint?: string) => (
    <Field
      id={controlId(field)}
      label={spec.label}
      optional={spec.optional === true}
      error={around.errors.get(field)}
      {...(hint !== undefined && { hint })}
    >
      {control}
    </Field>
  );
  switch (spec.kind) {
    case 'text':
      return framed((control) =>
        (spec.maxLength ?? 2000) > 100 ? (
          <Input.TextArea {...control} rows={2} value={text(value)} onChange={(e) => onChange(e.target.value)} />
        ) : (
          <Input {...control} value={text(value)} onChange={(e) => onChange(e.target.value)} />
        ),
      );
    case 'integer':
    case 'money':
      return framed(
        (control) => (
          <Input
            {...control}
            className="short"
            inputMode="decimal"
            value={text(value)}
            onChange={(e) => onChange(e.target.value)}
          />
        ),
        spec.kind === 'money' ? say('yuan') : undefined,
      );
    case 'time':
      return framed(
        (control) => (
          <Input {...control} className="short" value={text(value)} onChange={(e) => onChange(e.target.value)} />
        ),
        say('time.hint'),
      );
    case 'date':
      return framed((control) => <DayInput control={control} value={text(value)} onChange={onChange} />);
    case 'boolean':
      return <YesNo {...props} value={value} />;
    case 'code':
      return <CodeControl {...props} value={text(value)} />;
    case 'codes':
      return <CodesControl {...props} value={list(value)} />;
    case 'officer':
      return framed((control) => (
        <OfficerSelect control={control} value={text(value)} onChange={onChange} around={around} />
      ));
    case 'officers':
      return <OfficersControl {...props} value={list(value)} />;
    case 'party':
      return <PartyControl {...props} value={text(value)} />;
    case 'parties':
      return <PartiesControl {...props} value={list(value)} />;
    case 'case':
      return framed(
        (control) => <CaseChooser control={control} spec={spec} value={text(value)} onChange={onChange} />,
        say('case.hint'),
      );
    case 'entry':
      return framed((control) => (
        <EntryChooser control={control} spec={spec} value={text(value)} onChange={onChange} />
      ));
    case 'items':
      return <Items {...props} value={Array.isArray(value) ? (value as readonly Values[]) : []} />;
    default:
      return null;
  }
}

interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** Whether an option needs a line of its own. */
const isLong = ({ label, hint = '' }: Option): boolean => label.length + hint.length > 10;

/** Choices under one legend: one of them, or several. */
function Choices({
  spec,
  field,
  around,
  options,
  chosen,
  onChoose,
  several = false,
}: Omit<ControlOf<Entered>, 'value' | 'onChange'> & {
  options: readonly Option[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  several?: boolean;
}) {
  const id = controlId(field);
  const toggle = (value: string, isOn: boolean) =>
    onChoose(several ? (isOn ? [...chosen, value] : chosen.filter((each) => each !== value)) : isOn ? [value] : []);
  return (
    <FieldGroup
      id={`${id}-group`}
      legend={spec.label}
      optional={spec.optional === true}
      error={around.errors.get(field)}
    >
      <div className={options.some(isLong) ? 'options long' : 'options'}>
        {options.map(({ value, label, hint }, i) => (
          <label key={value} className="choice">
            <input
              id={i === 0 ? id : `${id}-${i}`}
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              onChange={(e) => toggle(value, e.target.checked)}
            />
            <span>
              {label}
              {hint && <span className="quiet">（{hint}）</span>}
            </span>
          </label>
        ))}
      </div>
      {!several && spec.optional && chosen.length > 0 && (
        <button type="button" className="as-link" onClick={() => onChoose([])}>
          {say('leave-out')}
        </button>
      )}
    </FieldGroup>
  );
}

function YesNo({ value, onChange, ...rest }: ControlOf<Entered>) {
  const options = [
    { value: 'true', label: say('yes') },
    { value: 'false', label: say('no') },
  ];
  const chosen = typeof value === 'boolean' ? [String(value)] : [];
  return <Choices {...rest} options={options} chosen={chosen} onChoose={([one]) => onChange(one && one === 'true')} />;
}

const few = 6;

function CodeControl({ spec, field, value, onChange, around }: ControlOf<string>) {
  const entries = useEntries(spec.dictionary, around.on);
  const options = entries.map(({ code, label }) => ({ value: code, label }));
  if (options.length <= few) {
    const chosen = value === '' ? [] : [value];
    return <Choices {...{ spec, field, around, options, chosen }} onChoose={([one]) => onChange(one)} />;
  }
  return (
    <Field id={controlId(field)} label={spec.label} optional={spec.optional === true} error={around.errors.get(field)}>
      {(control) => <Choice control={control} options={options} value={value} onChange={onChange} />}
    </Field>
  );
}

/** The browser's own list of choices: typed into, and read aloud, as everywhere. */
export function Choice({
  control,
  options,
  value,
  onChange,
  none = say('choose'),
}: {
  control: ControlProps;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
  /** What choosing nothing means. */
  none?: string;
}) {
  return (
    <select {...control} className="choose" value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{none}</option>
      {options.map(({ value: each, label, hint }) => (
        <option key={each} value={each}>
          {hint === undefined ? label : `${label}（${hint}）`}
        </option>
      ))}
    </select>
  );
}

function CodesControl({ value, onChange, ...rest }: ControlOf<readonly string[]>) {
  const entries = useEntries(rest.spec.dictionary, rest.around.on);
  const options = entries.map(({ code, label }) => ({ value: code, label }));
  return <Choices {...rest} options={options} chosen={value} onChoose={onChange} several />;
}

function useOfficerOptions({ unit }: Surroundings): Option[] {
  return useOfficers(unit).map(({ account, name, open, overdue }) => {
    return { value: account, label: name, hint: say('load-hint', { open, overdue }) };
  });
}

function OfficerSelect({
  control,
  value,
  onChange,
  around,
}: { control: ControlProps } & Pick<ControlOf<string>, 'value' | 'onChange' | 'around'>) {
  return <Choice control={control} options={useOfficerOptions(around)} value={value} onChange={onChange} />;
}

function OfficersControl({ value, onChange, ...rest }: ControlOf<readonly string[]>) {
  return <Choices {...rest} options={useOfficerOptions(rest.around)} chosen={value} onChoose={onChange} several />;
}

const partiesFor = ({ roles }: FieldSpec, { parties }: Surroundings): Option[] =>
  parties.filter(({ role }) => roles?.includes(role) ?? true).map(({ id, label }) => ({ value: id, label }));

function PartyControl({ value, onChange, ...rest }: ControlOf<string>) {
  const options = partiesFor(rest.spec, rest.around);
  if (options.length === 0) return <NoParty {...rest} />;
  const chosen = value === '' ? [] : [value];
  return <Choices {...rest} options={options} chosen={chosen} onChoose={([one]) => onChange(one)} />;
}

function PartiesControl({ value, onChange, ...rest }: ControlOf<readonly string[]>) {
  const options = partiesFor(rest.spec, rest.around);
  if (options.length === 0) return <NoParty {...rest} />;
  return <Choices {...rest} options={options} chosen={value} onChoose={onChange} several />;
}

const NoParty = ({ spec, field, around }: Pick<ControlOf<Entered>, 'spec' | 'field' | 'around'>) => (
  <FieldGroup
    id={controlId(field)}
    legend={spec.label}
    optional={spec.optional === true}
    error={around.errors.get(field)}
  >
    <span className="quiet">{say('no-party')}</span>
  </FieldGroup>
);

/** Groups of fields of which there may be several: the items of a decision, the parties of a sitting. */
function Items({ spec, field, value, onChange, around }: ControlOf<readonly Values[]>) {
  const items = value.length === 0 && !spec.optional ? [{}] : value;
  const put = (i: number, item: Values) => onChange(items.map((each, k) => (k === i ? item : each)));
  return (
    <FieldGroup
      id={controlId(field)}
      legend={spec.label}
      optional={spec.optional === true}
      error={around.errors.get(field)}
    >
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items have nothing but their place
        <fieldset key={i} className="item">
          <legend>{say('nth', { label: spec.label, n: i + 1 })}</legend>
          <FieldControls
            specs={spec.of ?? {}}
            values={item}
            onChange={(changed) => put(i, changed)}
            around={around}
            path={`${field}[${i}].`}
          />
          {(items.length > 1 || spec.optional) && (
            <Button size="small" onClick={() => onChange(items.filter((_, k) => k !== i))}>
              {say('remove', { n: i + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => onChange([...items, {}])}>{say('add')}</Button>
    </FieldGroup>
  );
}
