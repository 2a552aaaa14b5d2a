import { Button, Input } from 'antd';
import { Choice } from '../../parts/act-form/controls.js';
import { controlId } from '../../parts/act-form/values.js';
import { useEntries } from '../../parts/dictionaries.js';
import { DayInput } from '../../parts/form/day-input.js';
import { Field, FieldGroup } from '../../parts/form/field.js';
import type { Schemas } from '../../server/api.js';
import { Duplicates } from './duplicates.js';
import { birthOf } from './numbers.js';
import { isPerson, numberProblem, type PartyEntry } from './parties.js';
import { say } from './words.js';

interface PartyFieldsProps {
  party: PartyEntry;
  /** Its place, from 0. */
  at: number;
  type: Schemas['CaseType'];
  today: string;
  errors: ReadonlyMap<string, string>;
  onChange: (party: PartyEntry) => void;
  /** Not there for the only one. */
  remove?: (() => void) | undefined;
}

/** One party: who it is, and as what. Numbers are checked when they are whole. */
export function PartyFields({ party, at, type, today, errors, onChange, remove }: PartyFieldsProps) {
  const kinds = useEntries('party-kind');
  const role = type.partyRoles.find(({ code }) => code === party.role);
  const categories = useEntries(role?.categories ?? undefined);
  const put = (more: Partial<PartyEntry>) => onChange({ ...party, ...more });
  const path = `parties[${at}]`;
  const wrong = numberProblem(party, today);
  const field = (name: keyof PartyEntry, label: string, more: { optional?: boolean; hint?: string } = {}) => ({
    id: controlId(`${path}.${name}`),
    label,
    error: errors.get(`${path}.${name}`),
    ...more,
  });
  const text = (name: 'name' | 'phone' | 'address', label: string, optional: boolean) => (
    <Field {...field(name, label, { optional })}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          value={party[name]}
          onChange={(event) => put({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const numberField = isPerson(party.kind) ? ('identityNumber' as const) : ('creditCode' as const);
  const number = party[numberField].trim();
  const isLong = number.length >= 18;
  return (
    <fieldset className="item party-fields">
      <legend>{say('party', { n: at + 1 })}</legend>
      <div className="side-by-side">
        <Field {...field('role', say('role'))}>
          {(control) => (
            <Choice
              control={control}
              options={type.partyRoles.map(({ code, name }) => ({ value: code, label: name }))}
              value={party.role}
              onChange={(code) => put({ role: code, categories: [] })}
            />
          )}
        </Field>
        <Field {...field('kind', say('kind'))}>
          {(control) => (
            <Choice
              control={control}
              options={kinds.map(({ code, label }) => ({ value: code, label }))}
              value={party.kind}
              onChange={(kind) => put({ kind })}
            />
          )}
        </Field>
      </div>
      {text('name', say('name'), false)}
      <Field
        {...field(numberField, say(isPerson(party.kind) ? 'identity' : 'credit'), { optional: true })}
        error={isLong && wrong ? say(`wrong.${wrong.problem}`) : errors.get(`${path}.${numberField}`)}
      >
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            value={party[numberField]}
            onChange={(event) => put({ [numberField]: event.target.value })}
          />
        )}
      </Field>
      {isLong && !wrong && (
        <p className="quiet" role="status">
          ✓ {isPerson(party.kind) ? say('identity.ok', { birth: birthOf(number) ?? '' }) : say('credit.ok')}
        </p>
      )}
      <Duplicates party={party} today={today} />
      <details>
        <summary>
          {say('more')}
          <span className="behind-words">：{say('party', { n: at + 1 })}</span>
        </summary>
        {text('phone', say('phone'), true)}
        {text('address', say('address'), true)}
        {isPerson(party.kind) && (
          <>
            <Field {...field('birthDate', say('birth'), { optional: true, hint: say('birth.hint') })}>
              {(control) => (
                <DayInput control={control} value={party.birthDate} onChange={(birthDate) => put({ birthDate })} />
              )}
            </Field>
            <label className="choice">
              <input type="checkbox" checked={party.victim} onChange={(e) => put({ victim: e.target.checked })} />
              <span>{say('victim')}</span>
            </label>
          </>
        )}
        <label className="choice">
          <input
            type="checkbox"
            checked={party.fromOutside}
            onChange={(event) => put({ fromOutside: event.target.checked })}
          />
          <span>{say('outside')}</span>
        </label>
        {categories.length > 0 && (
          <FieldGroup id={controlId(`${path}.categories`)} legend={say('categories')} optional>
            {categories.map(({ code, label }) => (
              <label key={code} className="choice">
                <input
                  type="checkbox"
                  checked={party.categories.includes(code)}
                  onChange={({ target }) =>
                    put({
                      categories: target.checked
                        ? [...party.categories, code]
                        : party.categories.filter((each) => each !== code),
                    })
                  }
                />
                <span>{label}</span>
              </label>
            ))}
          </FieldGroup>
        )}
      </details>
      {remove && (
        <Button size="small" onClick={remove}>
          {say('remove', { n: at + 1 })}
        </Button>
      )}
    </fieldset>
  );
}
