import type { ReactNode } from 'react';
import { say } from '../words.js';

/** What a control needs to be told apart and described: spread it over the control. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

export interface FieldProps {
  /** Also the anchor to which the summary of errors leads. */
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  children: (control: ControlProps) => ReactNode;
}

/** A control with its label above, its hint, and beside it what is wrong with it. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="quiet">（{say('optional')}）</span>}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="quiet">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className="error">
          {error}
        </div>
      )}
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(error !== undefined && { 'aria-invalid': true as const }),
        ...(!optional && { 'aria-required': true as const }),
      })}
    </div>
  );
}

/** Several controls under one legend: choices, the parts of an item. */
export function FieldGroup({
  id,
  legend,
  hint,
  error,
  optional = false,
  children,
}: Omit<FieldProps, 'label' | 'children'> & { legend: string; children: ReactNode }) {
  return (
    <fieldset id={id} className={error === undefined ? 'field' : 'field wrong'}>
      <legend>
        {legend}
        {optional && <span className="quiet">（{say('optional')}）</span>}
      </legend>
      {hint !== undefined && <div className="quiet">{hint}</div>}
      {error !== undefined && <div className="error">{error}</div>}
      {children}
    </fieldset>
  );
}
