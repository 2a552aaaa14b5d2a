import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { CaseView } from '../../parts/case-query.js';
import { Problem } from '../../parts/problem.js';
import { answered, api } from '../../server/api.js';
import { say } from './words.js';

/** The cases that belong to this one, and those that may follow from it. */
export function LinksTab({ view }: { view: CaseView }) {
  const path = { caseId: view.id };
  const links = useQuery({
    queryKey: ['case-links', view.id],
    queryFn: async () => ({
      linked: await answered(api.GET('/api/cases/{caseId}/links', { params: { path } })),
      followUps: await answered(api.GET('/api/cases/{caseId}/follow-ups', { params: { path } })),
    }),
  });
  if (links.isError) return <Problem error={links.error} again={() => links.refetch()} />;
  if (!links.data) return <Skeleton active />;
  const { linked, followUps } = links.data;
  return (
    <>
      {linked.length === 0 ? (
        <p className="quiet">{say('links.none')}</p>
      ) : (
        <table className="plain">
          <tbody>
            {linked.map(({ case: other, relation, direction, actId, field }) => (
              <tr key={`${other.id} ${actId} ${field}`}>
                <th scope="row">
                  <Link to={`/cases/${other.id}`}>{other.number}</Link>
                </th>
                <td>{other.typeName}</td>
                <td>{other.state.name}</td>
                <td>
                  {relation?.name} <span className="quiet">{say(`links.${direction}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.may.record && followUps.length > 0 && (
        <>
          <h3>{say('follow-ups')}</h3>
          <div className="buttons">
            {followUps.map(({ type, typeName }) => (
              <Link key={type} className="act-button" to={`/cases/new?from=${view.id}&type=${type}`}>
                {say('follow-up', { type: typeName })}
              </Link>
            ))}
          </div>
        </>
      )}
    </>
  );
}
