import { useQuery } from '@tanstack/react-query';
import { useSettled } from '../../parts/act-form/use-preview.js';
import { answered, api } from '../../server/api.js';
import { isPerson, numberProblem, type PartyEntry } from './parties.js';
import { say } from './words.js';

/** Tells, while a party is typed, in which other cases the same person is one already. It hints, and stops nobody. */
export function Duplicates({ party, today }: { party: PartyEntry; today: string }) {
  const field = isPerson(party.kind) ? 'identityNumber' : 'creditCode';
  const number = party[field].trim();
  const isWhole = number !== '' && numberProblem(party, today) === undefined;
  const asked = useSettled(
    {
      ...(party.name.trim().length > 1 && !party.victim && { name: party.name.trim() }),
      ...(isWhole && { [field]: number }),
    },
    400,
  );
  const found = useQuery({
    queryKey: ['duplicates', asked],
    queryFn: () => answered(api.POST('/api/parties/duplicates', { body: asked })),
    enabled: Object.keys(asked).length > 0,
    retry: false,
    gcTime: 0,
  });
  const groups = [
    ['duplicates.number', (found.data ?? []).filter(({ by }) => by !== 'name')],
    ['duplicates.name', (found.data ?? []).filter(({ by }) => by === 'name')],
  ] as const;
  return (
    <div aria-live="polite" className="duplicates">
      {groups.map(
        ([key, cases]) =>
          cases.length > 0 && (
            <p key={key} className="soon">
              ◆ {say(key, { n: cases.length })}
              {cases.map(({ case: { id, number: of, typeName, state } }, i) => (
                <span key={id}>
                  {i > 0 && '、'}
                  <a href={`/cases/${id}`} target="_blank" rel="noreferrer">
                    {of}
                  </a>
                  <span className="quiet">（{`${typeName}，${state.name}`}）</span>
                </span>
              ))}
            </p>
          ),
      )}
    </div>
  );
}
