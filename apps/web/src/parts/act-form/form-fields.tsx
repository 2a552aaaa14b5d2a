import { useEffect, useState } from 'react';
import { type ControlsProps, FieldControls } from './controls.js';
import type { FieldSpec, FieldSpecs } from './values.js';
import { say } from './words.js';

/** Up to so many fields that may be left out stand among the others. */
const few = 6;

/** Whether a field can wait: it may be left out, and is not the question who does the work. */
const canWait = ({ kind, optional }: FieldSpec): boolean => optional === true && kind !== 'officer';

/** The fields of an act: those that must be filled in, then, folded together where they are many, those that may be left out. They
 *  unfold by themselves where something is filled in or wrong. */
export function FormFields(props: Omit<ControlsProps, 'path'>) {
  const { specs, values, around } = props;
  const names = Object.keys(specs).filter((name) => canWait(specs[name] as FieldSpec));
  const wrong = [...around.errors.keys()].some((path) => names.includes(path.split(/[.[]/)[0] as string));
  const [isOpen, setOpen] = useState(names.some((name) => values[name] !== undefined));
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  if (names.length <= few) return <FieldControls {...props} />;
  const part = (waiting: boolean): FieldSpecs =>
    Object.fromEntries(Object.entries(specs).filter(([name]) => names.includes(name) === waiting));
  return (
    <>
      <FieldControls {...props} specs={part(false)} />
      <details className="further" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('further', { n: names.length })}</summary>
        <FieldControls {...props} specs={part(true)} />
      </details>
    </>
  );
}
