import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { FigureDrawer } from '../../parts/figure/drawer.js';
import type { AskedFigure } from '../../parts/figure/figure-details.js';
import { valueInWords } from '../../parts/figure/value.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

const Chart = lazy(() => import('./series-chart.js'));

export const seriesBy = ['month', 'quarter', 'year', 'organisation'] as const;
type Point = Schemas['FigureSeriesPoint'];

/** A figure by month, quarter, year or unit: a chart and the table that says the same; each point opens its records. */
export function Series({ asked, by }: { asked: AskedFigure; by: (typeof seriesBy)[number] }) {
  const [open, setOpen] = useState<Point>();
  const { figure, ...query } = asked;
  const found = useQuery({
    queryKey: ['figure-series', figure, query, by],
    queryFn: () =>
      answered(api.GET('/api/figures/{id}/series', { params: { path: { id: figure }, query: { ...query, by } } })),
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  const { points, label, unit } = found.data;
  const title = say('series.of', { label, by: say(`by.${by}`) });
  return (
    <>
      <div className="series">
        <div className="series-chart">
          <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
            <Chart points={points} unit={unit} label={title} isLine={by !== 'organisation'} open={setOpen} />
          </Suspense>
        </div>
        <div className="wide-table">
          <table className="plain">
            <caption>{say('series.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('part')}</th>
                <th scope="col" className="number">
                  {say('value')}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr key={point.key}>
                  <th scope="row">{point.label}</th>
                  <td className="number">
                    <button type="button" className="as-link" onClick={() => setOpen(point)}>
                      {valueInWords(point.value, unit)}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {open && (
        <FigureDrawer
          title={`${label} · ${open.label}`}
          asked={{ figure, scope: open.scope, from: open.from, to: open.to }}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
