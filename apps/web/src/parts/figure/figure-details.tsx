import './figure.css';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { answered, api, type Schemas } from '../../server/api.js';
import { ExportButton } from '../export-button.js';
import { Problem } from '../problem.js';
import { Records } from './records.js';
import { useScopeNames } from './use-scopes.js';
import { valueInWords } from './value.js';
import { say } from './words.js';

/** A figure, for a scope and days. */
export interface AskedFigure {
  figure: string;
  scope: string;
  from: string;
  to: string;
  /** Only records that hold this value of this field; none, where no code is given. */
  field?: string;
  code?: string;
}

type Value = Schemas['FigureValue'];
type PartName = Value['parts'][number]['part'];

export const figureQuery = ({ figure, ...query }: AskedFigure) => ({
  queryKey: ['figure', figure, query],
  queryFn: () => answered(api.GET('/api/figures/{id}', { params: { path: { id: figure }, query } })),
});

/** A value with all that says where it comes from, down to its records. */
export function FigureDetails({ asked }: { asked: AskedFigure }) {
  const found = useQuery(figureQuery(asked));
  const [part, setPart] = useState<PartName>();
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  const { figure: id, ...query } = asked;
  const { parts } = found.data;
  const shown = part ?? parts[0]?.part;
  const ofPart = shown === undefined ? {} : { part: shown };
  return (
    <>
      <About value={found.data} />
      <h3>{say('records')}</h3>
      {new Set(parts.map((each) => each.part)).size > 1 && (
        <div className="choices" role="radiogroup" aria-label={say('records')}>
          {parts.map((each) => (
            <label key={each.part}>
              <input type="radio" checked={each.part === shown} onChange={() => setPart(each.part)} />{' '}
              {say('records.of', { part: say(`part.${each.part}`), label: each.label })}
              <Elsewhere part={each} value={found.data} /> {valueInWords(each.value, each.unit)}
            </label>
          ))}
        </div>
      )}
      <Records
        about={[id, query, shown]}
        load={(after) =>
          answered(
            api.GET('/api/figures/{id}/records', {
              params: { path: { id }, query: { ...query, ...ofPart, ...(after && { after }) } },
            }),
          )
        }
      />
      <p className="no-print">
        <ExportButton list={{ kind: 'figure', figure: { id, ...query, ...ofPart } }} />
      </p>
    </>
  );
}

/** The scope and the days of a part, where they are not those of the figure. */
function Elsewhere({ part, value }: { part: Value['parts'][number]; value: Value }) {
  const nameOf = useScopeNames();
  const { scope, from, to } = part;
  const told = [
    ...(scope === value.scope ? [] : [nameOf(scope)]),
    ...(from === value.from && to === value.to ? [] : [say('days.between', { from, to })]),
  ];
  return told.length === 0 ? null : say('records.elsewhere', { told: told.join('，') });
}

function About({ value: { value, unit, scope, from, to, formula, note, source } }: { value: Value }) {
  const nameOf = useScopeNames();
  return (
    <>
      <p className="figure-value">{valueInWords(value, unit)}</p>
      <dl className="in-words">
        <div>
          <dt>{say('scope')}</dt>
          <dd>{nameOf(scope)}</dd>
        </div>
        <div>
          <dt>{say(from === to ? 'as-of' : 'period')}</dt>
          <dd>{from === to ? to : say('days.between', { from, to })}</dd>
        </div>
        <div>
          <dt>{say('formula')}</dt>
          <dd>{formula}</dd>
        </div>
        {note !== null && (
          <div>
            <dt>{say('note')}</dt>
            <dd>{note}</dd>
          </div>
        )}
        <div>
          <dt>{say('source')}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
    </>
  );
}
