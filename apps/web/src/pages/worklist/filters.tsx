import { useQuery } from '@tanstack/react-query';
import { caseTypeQuery, caseTypesQuery, useNames, useOfficers } from '../../parts/dictionaries.js';
import { useUnits } from '../../parts/units.js';
import type { ListQuery } from './query.js';
import { say } from './words.js';

type Change = (more: Readonly<Record<string, string | undefined>>) => void;

const useTypes = () => useQuery(caseTypesQuery).data ?? [];

const useType = (code: string | undefined) =>
  useQuery({ ...caseTypeQuery(code ?? ''), enabled: code !== undefined }).data;

/** What the list can be narrowed to. */
export function Filters({ query, change }: { query: ListQuery; change: Change }) {
  const types = useTypes();
  const type = useType(query.type);
  const officers = useOfficers();
  const choice = (name: 'type' | 'state' | 'handler', options: readonly { value: string; label: string }[]) => (
    <label key={name}>
      {say(name)}
      <select
        className="choose"
        value={query[name] ?? ''}
        onChange={({ target }) =>
          change({ [name]: target.value || undefined, ...(name === 'type' && { state: undefined, period: undefined }) })
        }
      >
        <option value="">{say('any')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset className="filters no-print" aria-label={say('filters')}>
      {choice(
        'type',
        types.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {type &&
        choice(
          'state',
          type.states.filter(({ terminal }) => !terminal).map(({ code, name }) => ({ value: code, label: name })),
        )}
      {choice(
        'handler',
        officers.filter(({ isActive }) => isActive).map(({ account, name }) => ({ value: account, label: name })),
      )}
    </fieldset>
  );
}

const dates = ['receivedFrom', 'receivedTo', 'dueFrom', 'dueUntil', 'hearingFrom', 'hearingUntil'] as const;

/** The filters that are chosen, each with a way to take it away. */
export function Chips({ query, change }: { query: ListQuery; change: Change }) {
  const types = useTypes();
  const type = useType(query.type);
  const nameOf = useNames();
  const units = useUnits();
  const unit = units.find(({ code }) => code === query.organisation)?.name ?? query.organisation ?? '';
  const given = dates.filter((each) => query[each] !== undefined);
  const chips: { key: string; text: string; clears: readonly string[] }[] = [];
  const chip = (key: string, text: string, clears: readonly string[] = [key]) => chips.push({ key, text, clears });
  const value = (key: 'type' | 'state' | 'handler' | 'organisation' | 'period' | 'dates', words: string) =>
    say(`chip.${key}`, { value: words });
  if (query.type) {
    const name = types.find(({ code }) => code === query.type)?.name ?? '';
    chip('type', value('type', name), ['type', 'state', 'period']);
  }
  if (query.state) chip('state', value('state', type?.states.find(({ code }) => code === query.state)?.name ?? ''));
  if (query.period)
    chip('period', value('period', type?.periods.find(({ code }) => code === query.period)?.name ?? ''));
  if (query.handler) chip('handler', value('handler', nameOf(query.handler)));
  if (query.unassigned) chip('unassigned', say('chip.unassigned'));
  if (query.organisation) {
    const words = query.reach === 'unit' ? unit : say('and-below', { unit });
    chip('organisation', value('organisation', words), ['organisation', 'reach']);
  }
  if (given.length > 0) chip('dates', value('dates', given.map((each) => query[each]).join(' – ')), given);
  // The place of the chips is kept, so that nothing moves when one comes or goes.
  if (chips.length === 0) return <div className="chips" />;
  const clear = (names: readonly string[]) => change(Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <ul className="chips" aria-label={say('chips')}>
      {chips.map(({ key, text, clears }) => (
        <li key={key}>
          {text}
          <button type="button" aria-label={say('clear', { what: text })} onClick={() => clear(clears)}>
            ✕
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="as-link" onClick={() => clear(chips.flatMap(({ clears }) => clears))}>
          {say('clear-all')}
        </button>
      </li>
    </ul>
  );
}
