import { Alert, Button } from 'antd';
import type { CaseView } from '../../parts/case-query.js';
import { useNames } from '../../parts/dictionaries.js';
import { say } from './words.js';

/** What others recorded while a form was open: the difference between the case as it was seen and as it stands. */
export function ChangedMeanwhile({
  seen,
  now,
  isPossible,
  goOn,
}: {
  seen: CaseView;
  now: CaseView;
  isPossible: boolean;
  goOn: () => void;
}) {
  const nameOf = useNames();
  const known = new Set(seen.recordings.map(({ id }) => id));
  const moved = now.dueDates.flatMap((due) => {
    const was = seen.dueDates.find(({ period, party }) => period === due.period && party === due.party);
    return was?.dueOn === due.dueOn ? [] : [{ due, was }];
  });
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={say('changed')}
      description={
        <>
          <p>{say('changed.hint')}</p>
          <ul>
            {now.recordings
              .filter(({ id }) => !known.has(id))
              .map(({ id, name, occurredOn, recordedBy }) => (
                <li key={id}>{say('changed.act', { on: occurredOn, act: name, by: nameOf(recordedBy) })}</li>
              ))}
            {seen.state.code !== now.state.code && (
              <li>{say('changed.state', { before: seen.state.name, after: now.state.name })}</li>
            )}
            {moved.map(({ due, was }) => (
              <li key={`${due.period} ${due.party}`}>
                {say('changed.due', {
                  period: due.name,
                  before: was?.dueOn ?? say('none'),
                  after: due.dueOn ?? say('none'),
                })}
              </li>
            ))}
          </ul>
          {isPossible ? <Button onClick={goOn}>{say('changed.go-on')}</Button> : <strong>{say('changed.gone')}</strong>}
        </>
      }
    />
  );
}
