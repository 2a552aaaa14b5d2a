import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answered, api } from '../../server/api.js';
import type { ControlProps } from '../form/field.js';
import type { FieldSpec } from './values.js';
import { say } from './words.js';

/** Another case, found by a part of its number. */
export function CaseChooser({
  control,
  spec,
  value,
  onChange,
}: {
  control: ControlProps;
  spec: FieldSpec;
  value: string;
  onChange: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const found = useQuery({
    queryKey: ['case-by-number', asked],
    queryFn: () => answered(api.POST('/api/search', { body: { text: asked, in: 'number', limit: 10 } })),
    enabled: asked !== '',
  });
  const items = (found.data?.items ?? []).filter(({ type }) => spec.types?.includes(type) ?? true);
  const chosen = items.find(({ id }) => id === value);
  const ask = () => setAsked(typed.trim());
  return (
    <div>
      <span className="day-input wide">
        <Input
          {...control}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          onPressEnter={(e) => {
            e.preventDefault();
            ask();
          }}
        />
        <Button onClick={ask}>{say('case.find')}</Button>
      </span>
      <div aria-live="polite">
        {chosen && <strong>{say('case.chosen', { number: chosen.number })}</strong>}
        {asked !== '' && found.isSuccess && items.length === 0 && <span className="quiet">{say('case.none')}</span>}
      </div>
      {items.map(({ id, number, typeName, state }) => (
        <label key={id} className="choice">
          <input type="radio" name={`${control.id}-found`} checked={id === value} onChange={() => onChange(id)} />
          <span>
            {number} <span className="quiet">{`${typeName} · ${state.name}`}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
