import type { Schemas } from '../../server/api.js';
import { say } from './words.js';

type Move = Schemas['DueMove'];

function side(of: Move['before'], provisional: boolean): string {
  if (!of) return say('due.none');
  if (of.status === 'ended') return say('due.ended');
  if (of.dueOn === null || of.status === 'stopped') return say('due.stopped');
  if (of.status === 'met' || of.status === 'met-late') return say('due.met', { on: of.dueOn });
  return say(provisional ? 'due.provisional' : 'due.on', { on: of.dueOn });
}

const names = (flags: Schemas['ActEffect']['flagsRaised']): string => flags.map(({ name }) => name).join('、');

/** What an act would change: state, due dates, notices. */
export function Effect({ effect }: { effect: Schemas['ActEffect'] }) {
  const { stateBefore, stateAfter, dueMoves, flagsRaised, flagsSettled } = effect;
  const hasNewState = stateBefore?.code !== stateAfter.code;
  if (!hasNewState && dueMoves.length + flagsRaised.length + flagsSettled.length === 0)
    return <p>{say('effect.none')}</p>;
  return (
    <>
      {(hasNewState || dueMoves.length > 0) && (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('effect.period')}</th>
              <th scope="col">{say('effect.was')}</th>
              <th scope="col">{say('effect.is')}</th>
            </tr>
          </thead>
          <tbody>
            {hasNewState && (
              <tr>
                <th scope="row">{say('effect.state')}</th>
                <td>{stateBefore?.name ?? say('due.none')}</td>
                <td>
                  <strong>{stateAfter.name}</strong>
                </td>
              </tr>
            )}
            {dueMoves.map(({ period, name, before, after, provisional }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a period may run for several parties
              <tr key={`${period}-${i}`}>
                <th scope="row">{name}</th>
                <td>{side(before ?? null, provisional)}</td>
                <td>
                  <strong>{side(after ?? null, provisional)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {flagsRaised.length > 0 && <p>{say('effect.raised', { flags: names(flagsRaised) })}</p>}
      {flagsSettled.length > 0 && <p>{say('effect.settled', { flags: names(flagsSettled) })}</p>}
    </>
  );
}
