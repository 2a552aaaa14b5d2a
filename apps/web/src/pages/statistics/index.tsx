import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import { caseTypesQuery } from '../../parts/dictionaries.js';
import { Problem } from '../../parts/problem.js';
import { useAsked } from './asked.js';
import { Filters } from './filters.js';
import { Frame } from './frame.js';
import { figuresOfQuery } from './queries.js';
import { Series } from './series.js';
import { say } from './words.js';

/** What leaders look at first, for each case type: what came and went, its kinds, and how much was done in time. */
const looks: Readonly<Record<string, { flow: readonly [string, ...string[]]; kind: string; share: string }>> = {
  reconsideration: {
    flow: ['reconsideration.accepted', 'reconsideration.closed'],
    kind: 'matter',
    share: 'reconsideration.in-time-rate',
  },
  litigation: {
    flow: ['litigation.received', 'litigation.closed'],
    kind: 'matter',
    share: 'litigation.defence-in-time-rate',
  },
  'legal-aid': {
    flow: ['legal-aid.accepted', 'legal-aid.closed'],
    kind: 'matter',
    share: 'legal-aid.reviewed-in-time-rate',
  },
  mediation: {
    flow: ['mediation.conducted', 'mediation.concluded'],
    kind: 'disputeType',
    share: 'mediation.success-rate',
  },
};

/** Charts of a case type: by month, by unit, by kind, and the share of what was done in time. */
export default function OverviewPage() {
  const [parameters] = useSearchParams();
  const { asked, change } = useAsked();
  const types = useQuery(caseTypesQuery);
  const shown = types.data?.filter(({ code }) => looks[code] !== undefined);
  const [usual] = Object.keys(looks) as [string];
  const asks = parameters.get('type') ?? usual;
  // Both are asked for at once.
  const figures = useQuery(figuresOfQuery(asks));
  const type = shown?.find(({ code }) => code === asks);
  const look = looks[asks];
  if (figures.isError) return <Problem error={figures.error} again={() => figures.refetch()} />;
  if (!shown || !type || !look || !figures.data || asked === undefined)
    return <Skeleton active paragraph={{ rows: 12 }} />;
  const [first] = look.flow;
  const divisions = figures.data.find(({ id }) => id === first)?.divisions ?? [];
  const kind = divisions.find(({ field }) => field === (parameters.get('kind') ?? look.kind)) ?? divisions[0];
  const labelOf = (figure: string): string => figures.data.find(({ id }) => id === figure)?.label ?? figure;
  return (
    <Frame part="overview">
      <Filters asked={asked} change={change}>
        <Choice
          label={say('type')}
          value={type.code}
          options={shown.map(({ code, name }) => ({ value: code, label: name }))}
          change={(code) => change({ type: code, kind: '' })}
        />
        <Choice
          label={say('by-kind')}
          value={kind?.field ?? ''}
          options={divisions.map(({ field, label }) => ({ value: field, label }))}
          change={(field) => change({ kind: field })}
        />
      </Filters>
      <p className="quiet no-print">{say('chart.hint')}</p>
      <div className="looks">
        <section aria-label={say('look.flow')}>
          <h2>{look.flow.map(labelOf).join('、')}</h2>
          <Series asked={look.flow.map((figure) => ({ figure, ...asked }))} by="month" isSmall />
        </section>
        <section aria-label={say('look.unit')}>
          <h2>{say('look.of', { label: labelOf(first), by: say('by.organisation') })}</h2>
          <Series asked={[{ figure: first, ...asked }]} by="organisation" isSmall />
        </section>
        {kind && (
          <section aria-label={say('look.kind')}>
            <h2>{say('look.of', { label: labelOf(first), by: say('by.kind', { kind: kind.label }) })}</h2>
            <Series asked={[{ figure: first, ...asked }]} by={kind.field} isSmall />
          </section>
        )}
        <section aria-label={labelOf(look.share)}>
          <h2>{say('look.of', { label: labelOf(look.share), by: say('by.month') })}</h2>
          <Series asked={[{ figure: look.share, ...asked }]} by="month" isSmall />
        </section>
      </div>
    </Frame>
  );
}
