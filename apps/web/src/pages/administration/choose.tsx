import type { ControlProps } from '../../parts/form/field.js';
import { useUnits } from '../../parts/units.js';
import type { Candidate } from './queries.js';
import { say } from './words.js';

interface Choosing {
  control: Partial<ControlProps>;
  value: string;
  onChange: (value: string) => void;
  /** What stands for nothing chosen. */
  none?: string;
}

/** A unit, shown in its tree. */
export function ChooseUnit({ control, value, onChange, none = say('choose') }: Choosing) {
  const units = useUnits();
  return (
    <select {...control} className="choose" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{none}</option>
      {units.map(({ code, name, depth, isClosed }) => (
        <option key={code} value={code}>
          {'　'.repeat(depth) + (isClosed ? say('unit.closed', { name }) : name)}
        </option>
      ))}
    </select>
  );
}

/** Someone, with unit and load. */
export function ChoosePerson({ control, value, onChange, people }: Choosing & { people: readonly Candidate[] }) {
  return (
    <select {...control} className="choose" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{say('choose')}</option>
      {people.map(({ account, name, unit, open }) => (
        <option key={account} value={account}>
          {open === undefined
            ? say('person', { name, account, unit })
            : say('person.load', { name, account, unit, open })}
        </option>
      ))}
    </select>
  );
}
