import { Input } from 'antd';
import { useState } from 'react';
import type { ControlProps } from '../form/field.js';
import { titleOf, useLatest } from '../registers/entries.js';
import type { FieldSpec } from './values.js';
import { say } from './words.js';

interface Props {
  control: ControlProps;
  spec: FieldSpec;
  value: string;
  onChange: (value: string | undefined) => void;
}

const many = 15;

/** An entry of another register, from the latest ones; typing narrows them. */
export function EntryChooser({ control, spec, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const entries = useLatest(spec.register).map((each) => ({ id: each.id, title: titleOf(each) }));
  const shown = entries.filter(({ id, title }) => id === value || title.includes(typed.trim()));
  return (
    <>
      {entries.length > many && (
        <Input
          className="narrow"
          aria-label={say('entry.narrow', { label: spec.label })}
          placeholder={say('entry.narrow', { label: spec.label })}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <select {...control} value={value} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{say('entry.choose')}</option>
        {value !== '' && !entries.some(({ id }) => id === value) && <option value={value}>{say('entry.kept')}</option>}
        {shown.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </>
  );
}
