import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { momentOf } from '../../parts/moments.js';
import { Problem, sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { deviceOf } from './device.js';
import { say } from './words.js';

/** The own sessions, of which others than this one can be ended. */
export function Sessions() {
  const queries = useQueryClient();
  const [told, setTold] = useState('');
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => answered(api.GET('/api/sessions')) });
  const about = useQuery({ queryKey: ['about'], queryFn: () => answered(api.GET('/api/about')) });
  const end = useActing(
    ({ id }: { id: string }) => answered(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    async () => {
      setTold(say('ended'));
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  );
  return (
    <section className="panel">
      <h2>{say('sessions')}</h2>
      <p className="quiet">{say(about.data?.demo ? 'sessions.demo' : 'sessions.hint')}</p>
      <p role="status">{told}</p>
      {end.isError && <p className="late">⚠ {sentenceOf(end.error)}</p>}
      {sessions.isError && <Problem error={sessions.error} again={() => sessions.refetch()} />}
      {sessions.isPending && <Skeleton active paragraph={{ rows: 2 }} />}
      {sessions.data && (
        <div className="wide-table">
          <table className="plain">
            <thead>
              <tr>
                {(['device', 'address', 'since', 'seen', 'act'] as const).map((key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sessions.data.map(({ id, userAgent, address, createdAt, lastSeenAt, current }) => {
                const known = deviceOf(userAgent);
                const device = known ? say('on', known) : say('unknown');
                return (
                  <tr key={id}>
                    <th scope="row">{device}</th>
                    <td>{address}</td>
                    <td>{momentOf(createdAt)}</td>
                    <td>{momentOf(lastSeenAt)}</td>
                    <td>
                      {current ? (
                        say('here')
                      ) : (
                        <Button
                          size="small"
                          aria-label={say('end.of', { device, address })}
                          onClick={() => end.mutate({ id })}
                        >
                          {say('end')}
                        </Button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
