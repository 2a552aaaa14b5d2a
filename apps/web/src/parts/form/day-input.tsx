import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { say } from '../words.js';
import { dayOf } from './days.js';
import type { ControlProps } from './field.js';

export interface DayInputProps {
  control: ControlProps;
  /** `YYYY-MM-DD`, or what was typed and is no day; empty: nothing. */
  value: string;
  onChange: (value: string) => void;
}

/** A day that can be typed in the usual ways, or chosen from the browser's calendar. What is no day is given on as it was typed,
 *  so that nothing is lost and the form can say what is wrong. */
export function DayInput({ control, value, onChange }: DayInputProps) {
  const [typed, setTyped] = useState(value);
  const calendar = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(value), [value]);
  const take = (text: string) => onChange(dayOf(text) ?? text.trim());
  return (
    <span className="day-input">
      <Input
        {...control}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        placeholder="YYYY-MM-DD"
        onChange={({ target }) => {
          setTyped(target.value);
          if (dayOf(target.value) !== null || target.value === '') take(target.value);
        }}
        onBlur={() => take(typed)}
        onPressEnter={() => take(typed)}
      />
      <Button aria-label={say('day.choose')} title={say('day.choose')} onClick={() => calendar.current?.showPicker()}>
        <span aria-hidden>▾</span>
      </Button>
      <input
        ref={calendar}
        type="date"
        className="behind"
        tabIndex={-1}
        aria-hidden
        value={dayOf(value) ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}
