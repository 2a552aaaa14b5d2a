import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import { later } from '../../parts/later.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

const Chart = later(() => import('./trend-chart.js'), <Skeleton active paragraph={{ rows: 10 }} />);
const counted = { received: 'received', closed: 'closed-cases' } as const;

/** What each of the last months brought and took, by type: as a chart, or as a table that says the same. */
export function Trend() {
  const [parameters, setParameters] = useSearchParams();
  const trend = useQuery({ queryKey: ['trend'], queryFn: () => answered(api.GET('/api/board/trend')) });
  const what = parameters.get('what') === 'closed' ? 'closed' : 'received';
  const isTable = parameters.get('as') === 'table';
  const change = (name: string, value: string) =>
    setParameters(new URLSearchParams({ ...Object.fromEntries(parameters), [name]: value }));
  if (trend.isError) return <Problem error={trend.error} again={() => trend.refetch()} />;
  if (!trend.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  const label = say('trend.of', { what: say(counted[what]) });
  const lines = trend.data.types.map((type) => ({ name: type.name, values: type[what] }));
  return (
    <>
      <div className="picks no-print">
        <Choice
          label={say('counted')}
          value={what}
          options={(['received', 'closed'] as const).map((each) => ({ value: each, label: say(counted[each]) }))}
          change={(value) => change('what', value)}
        />
        <Choice
          label={say('shown-as')}
          value={isTable ? 'table' : 'chart'}
          options={(['chart', 'table'] as const).map((each) => ({ value: each, label: say(`as-${each}`) }))}
          change={(value) => change('as', value)}
        />
      </div>
      {isTable ? (
        <TrendTable months={trend.data.months} lines={lines} label={label} />
      ) : (
        <div className="board-chart">
          <Chart months={trend.data.months} lines={lines} label={label} />
        </div>
      )}
    </>
  );
}

export interface TrendProps {
  months: Schemas['Trend']['months'];
  lines: readonly { name: string; values: readonly number[] }[];
  label: string;
}

const TrendTable = ({ months, lines, label }: TrendProps) => (
  <div className="wide-table">
    <table className="plain board-matrix">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say('month')}</th>
          {lines.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{say('total')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month, i) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {lines.map(({ name, values }) => (
              <td key={name}>{values[i]}</td>
            ))}
            <td>{lines.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
