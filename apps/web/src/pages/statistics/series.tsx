import { useQueries } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { FigureDrawer } from '../../parts/figure/drawer.js';
import type { AskedFigure } from '../../parts/figure/figure-details.js';
import { valueInWords } from '../../parts/figure/value.js';
import { later } from '../../parts/later.js';
import { Problem } from '../../parts/problem.js';
import { askedOf, type Point, type SeriesFound, seriesFile, seriesQuery } from './queries.js';
import { UnitTiles } from './tiles.js';
import { say } from './words.js';

const Chart = later(() => import('./series-chart.js'), <Skeleton active paragraph={{ rows: 8 }} />);

export const timely = ['month', 'quarter', 'year'];

interface Props {
  /** The figures that are shown together, of one scope and period. */
  asked: readonly AskedFigure[];
  by: string;
  /** Its table is folded: there are other charts beside. */
  isSmall?: boolean;
}

/** Figures by month, unit or kind: a chart and the table that says the same; each point opens its records. */
export function Series({ asked, by, isSmall = false }: Props) {
  const [open, setOpen] = useState<{ series: SeriesFound; point: Point }>();
  const found = useQueries({ queries: asked.map((each) => seriesQuery(each, by)) });
  const show = useCallback((series: SeriesFound, point: Point) => setOpen({ series, point }), []);
  const failed = found.find(({ isError }) => isError);
  if (failed) return <Problem error={failed.error} again={() => failed.refetch()} />;
  const all = found.flatMap(({ data }) => data ?? []);
  const [first] = all;
  if (first === undefined || all.length < asked.length) {
    return (
      <div className={isSmall ? 'series small' : 'series'}>
        <div className="series-chart">
          <Skeleton active paragraph={{ rows: 8 }} />
        </div>
      </div>
    );
  }
  const title = say('series.of', { label: all.map(({ label }) => label).join('、'), by: first.byLabel });
  const table = <SeriesTable series={all} show={show} />;
  const files = (
    <p className="downloads no-print">
      {asked.map((each, i) => (
        <a key={each.figure} href={seriesFile(each, by)}>
          {say(asked.length > 1 ? 'series.file-of' : 'series.file', { label: all[i]?.label ?? '' })}
        </a>
      ))}
    </p>
  );
  return (
    <>
      <div className={isSmall ? 'series small' : 'series'}>
        <div className="series-chart">
          {by === 'organisation' && <UnitTiles series={first} label={title} show={show} />}
          {(by !== 'organisation' || !isSmall) && (
            <Chart series={all} label={title} isLine={timely.includes(by)} open={show} />
          )}
        </div>
        {isSmall ? (
          <details>
            <summary>{say('as-table')}</summary>
            {table}
            {files}
          </details>
        ) : (
          <div>
            {table}
            {files}
          </div>
        )}
      </div>
      {open && (
        <FigureDrawer
          title={`${open.series.label} · ${open.point.label}`}
          asked={askedOf(open.series, open.point)}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

interface TableProps {
  series: readonly SeriesFound[];
  show: (series: SeriesFound, point: Point) => void;
}

const SeriesTable = ({ series, show }: TableProps) => (
  <div className="wide-table">
    <table className="plain">
      <caption>{say('series.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{series[0]?.byLabel}</th>
          {series.map(({ figure, label }) => (
            <th key={figure} scope="col" className="number">
              {series.length > 1 ? label : say('value')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series[0]?.points.map(({ key, label }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {series.map((each) => {
              const point = each.points.find((other) => other.key === key);
              return (
                <td key={each.figure} className="number">
                  {point && (
                    <button type="button" className="as-link" onClick={() => show(each, point)}>
                      {valueInWords(point.value, each.unit)}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
