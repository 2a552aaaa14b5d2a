import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import { FigureDetails } from '../../parts/figure/figure-details.js';
import { Problem } from '../../parts/problem.js';
import { useAsked } from './asked.js';
import { Filters } from './filters.js';
import { Frame } from './frame.js';
import { figuresQuery } from './queries.js';
import { Series } from './series.js';
import { say } from './words.js';

const parts = ['month', 'quarter', 'year', 'organisation'] as const;

/** One figure: how it develops and differs, its value and its records, and the other definitions of its name. */
export default function FigurePage() {
  const { figure = '' } = useParams();
  const [parameters] = useSearchParams();
  const { asked, change } = useAsked();
  const figures = useQuery(figuresQuery);
  if (figures.isError) return <Problem error={figures.error} again={() => figures.refetch()} />;
  if (!figures.data || asked === undefined) return <Skeleton active paragraph={{ rows: 12 }} />;
  const about = figures.data.find(({ id }) => id === figure);
  const others = figures.data.filter(
    ({ id, variantOf }) => variantOf !== null && variantOf === about?.variantOf && id !== figure,
  );
  const choices = [
    ...parts.map((each) => ({ value: each as string, label: say(`by.${each}`) })),
    ...(about?.divisions ?? []).map(({ field, label }) => ({ value: field, label: say('by.kind', { kind: label }) })),
  ];
  const by = choices.find(({ value }) => value === parameters.get('by'))?.value ?? 'month';
  const query = { figure, ...asked };
  return (
    <Frame part="figures" title={about?.label ?? figure}>
      <Filters asked={asked} change={change}>
        <Choice label={say('series.by')} value={by} options={choices} change={(value) => change({ by: value })} />
      </Filters>
      <Series key={`${by} ${JSON.stringify(query)}`} asked={[query]} by={by} />
      <FigureDetails key={JSON.stringify(query)} asked={query} />
      {others.length > 0 && (
        <>
          <h3>{say('competing')}</h3>
          <ul>
            {others.map(({ id, label, letter, note }) => (
              <li key={id}>
                <Link to={`/statistics/figures/${id}?${parameters}`}>{label}</Link>
                {letter !== null && <span className="letter">{say('letter', { letter })}</span>} {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}
