import { useNames } from '../../parts/dictionaries.js';
import { RecordLink } from '../../parts/figure/record-link.js';
import { dayOfMoment } from '../../parts/moments.js';
import { useUnits } from '../../parts/units.js';
import type { Schemas } from '../../server/api.js';
import type { Differences } from './queries.js';
import { say } from './words.js';

type Difference = Differences['differing'][number];
type Part = Difference['parts'][number];

/** What an edition says otherwise than the records do now: number by number, with the records and what was recorded of them. */
export function DifferenceList({ found }: { found: Differences }) {
  if (found.differing.length === 0) return null;
  return (
    <section id="differences" aria-label={say('differences')} tabIndex={-1}>
      <h2>{say('differences')}</h2>
      {found.differing.map((each) => (
        <details key={each.slot} open={found.differing.length <= 10} className="difference">
          <summary>
            {each.label}：{say('differences.caption', { before: each.published.text, now: nowOf(each) })}
            {each.now !== null && each.now.definition !== each.published.definition && (
              <span className="soon">　{say('definition.changed')}</span>
            )}
          </summary>
          {each.parts.map((part) => (
            <Moved key={`${part.figure} ${part.records.map(({ id }) => id).join(' ')}`} part={part} />
          ))}
        </details>
      ))}
    </section>
  );
}

const nowOf = ({ now }: Difference): string => now?.text ?? say('differences.gone');

function Moved({ part: { label, records, unseen } }: { part: Part }) {
  const units = useUnits();
  return (
    <>
      <table className="plain">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('record')}</th>
            <th scope="col">{say('unit')}</th>
            <th scope="col">{say('how')}</th>
            <th scope="col">{say('why')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((each) => (
            <tr key={each.id}>
              <td>
                <RecordLink id={each.id} kind={each.kind} title={each.title} />
              </td>
              <td>{units.find(({ code }) => code === each.organisation)?.name ?? each.organisation}</td>
              <td>{moveOf(each)}</td>
              <td>
                {each.since.length === 0 && say('since.none')}
                {each.since.map((act) => (
                  <Since key={act.id} act={act} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unseen > 0 && <p>{say('unseen', { n: unseen })}</p>}
    </>
  );
}

const moveOf = ({ move, before, now }: Part['records'][number]): string =>
  move === 'changed'
    ? `${say('move.changed')}：${say('differences.caption', { before: String(before), now: String(now) })}`
    : say(`move.${move}`);

function Since({ act: { name, occurredOn, recordedAt, recordedBy, reason } }: { act: Schemas['RecordedSince'] }) {
  const nameOf = useNames();
  return (
    <div>
      {occurredOn === null ? name : say('since', { name, on: occurredOn })}
      <span className="quiet">　{say('since.by', { at: dayOfMoment(recordedAt), by: nameOf(recordedBy) })}</span>
      {reason !== null && <span>　{say('since.reason', { reason })}</span>}
    </div>
  );
}
