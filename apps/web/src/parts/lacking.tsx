import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../server/api.js';
import type { CaseView } from './case-query.js';
import { say } from './figure/words.js';

/** In which figures of a year a case counts, and what the official forms still want to know of it. */
export const figuresOf = (caseId: string, year?: number) =>
  answered(
    api.GET('/api/cases/{caseId}/figures', { params: { path: { caseId }, query: year === undefined ? {} : { year } } }),
  );

/** What the official forms still want to know of the case, and where it is filled in. */
export function Lacking({ view, type }: { view: CaseView; type: Schemas['CaseType'] }) {
  const { data } = useQuery({
    queryKey: ['case-lacking', view.id, view.version],
    queryFn: () => figuresOf(view.id),
    enabled: view.knownAt === null,
  });
  if (!data || data.lacking.length === 0) return null;
  return (
    <Alert
      className="lacking"
      type="warning"
      // Worth knowing, and nothing that went wrong.
      role="note"
      showIcon
      title={say('lacking')}
      description={
        <ul>
          {data.lacking.map(({ field, label, tables }) => (
            <li key={field}>
              <Where view={view} type={type} field={field} label={label} />{' '}
              <span className="quiet">{say('lacking.tables', { tables: tables.join('、') })}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** The recorded act whose form asks for a fact; acts ask for several of what forms count once (被申请人类别). */
function Where({
  view,
  type,
  field,
  label,
}: {
  view: CaseView;
  type: Schemas['CaseType'];
  field: string;
  label: string;
}) {
  const asks = ({ code }: { code: string }): boolean => {
    const fields = type.acts.find((act) => act.code === code)?.fields ?? {};
    return field in fields || `${field}s` in fields;
  };
  const act = view.acts.findLast(asks);
  if (act === undefined || !view.may.record) return label;
  return <Link to={`/cases/${view.id}/corrections/${act.id}`}>{say('lacking.in', { label, act: act.name })}</Link>;
}
