import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import type { Schemas } from '../../server/api.js';
import { dimensions, listOf, type Measure, measureNames, type Row, rowsOf, weightOf } from './pivot.js';
import { say } from './words.js';

/** Late, soon late, unassigned and resting too long, by unit, type or officer. Each number opens its cases. */
export function Matrix({ board }: { board: Schemas['Board'] }) {
  const [parameters, setParameters] = useSearchParams();
  const by = dimensions.find((each) => each === parameters.get('rows')) ?? 'unit';
  const [type, unit] = [parameters.get('type') ?? undefined, parameters.get('unit') ?? undefined];
  const { rows, total } = rowsOf(board, { by, type, unit });
  const change = (name: string, value: string) => {
    const changed = new URLSearchParams(parameters);
    if (value === '') changed.delete(name);
    else changed.set(name, value);
    setParameters(changed);
  };
  const into = (key: string): string => {
    const inside = new URLSearchParams(parameters);
    inside.set('rows', 'officer');
    inside.set(by, key);
    return `/board?${inside}`;
  };
  const all = { value: '', label: say('all') };
  const optionsOf = (list: readonly Schemas['CodeAndName'][]) => [
    all,
    ...list.map(({ code, name }) => ({ value: code, label: name })),
  ];
  const { suspendedDays } = board;
  const highest = (measure: Measure) => Math.max(...rows.map(({ counts }) => counts[measure]));
  return (
    <>
      <div className="picks no-print">
        <Choice
          label={say('rows-by')}
          value={by}
          options={dimensions.map((each) => ({ value: each, label: say(`by.${each}`) }))}
          change={(value) => change('rows', value)}
        />
        <Choice
          label={say('of.unit')}
          value={unit ?? ''}
          options={optionsOf(board.units)}
          change={(v) => change('unit', v)}
        />
        <Choice
          label={say('of.type')}
          value={type ?? ''}
          options={optionsOf(board.types)}
          change={(v) => change('type', v)}
        />
        <Days key={suspendedDays} days={suspendedDays} change={(value) => change('days', value)} />
      </div>
      {rows.length === 0 ? (
        <p className="empty">{say('matrix.none')}</p>
      ) : (
        <div className="wide-table">
          <table className="plain board-matrix">
            <caption>{say('matrix.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say(`by.${by}`)}</th>
                {measureNames.map((measure) => (
                  <th key={measure} scope="col">
                    {say(measure, { days: suspendedDays })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {by === 'officer' ? (row.label ?? say('nobody')) : <Link to={into(row.key)}>{row.label}</Link>}
                  </th>
                  {measureNames.map((measure) => (
                    <Count key={measure} {...{ row, measure, suspendedDays }} highest={highest(measure)} />
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say('total')}</th>
                {measureNames.map((measure) => (
                  <Count key={measure} row={total} {...{ measure, suspendedDays }} highest={0} />
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </>
  );
}

interface CountProps {
  row: Row;
  measure: Measure;
  suspendedDays: number;
  /** The heaviest number of the column; 0 where numbers are not compared. */
  highest: number;
}

function Count({ row: { counts, query }, measure, suspendedDays, highest }: CountProps) {
  const count = counts[measure];
  const sign = measure === 'overdue' ? '⚠ ' : measure === 'dueSoon' ? '◔ ' : '';
  const weight = highest === 0 || measure === 'open' ? 0 : weightOf(count, highest);
  if (count === 0) return <td className="quiet">0</td>;
  return (
    <td className={`heat-${weight}`}>
      {query === undefined ? (
        `${sign}${count}`
      ) : (
        <Link to={listOf(query, measure, suspendedDays)}>
          {sign}
          {count}
        </Link>
      )}
    </td>
  );
}

function Days({ days, change }: { days: number; change: (value: string) => void }) {
  const id = useId();
  return (
    <form
      className="pick"
      onSubmit={(event) => {
        event.preventDefault();
        change(String(new FormData(event.currentTarget).get('days')));
      }}
    >
      <label htmlFor={id}>{say('days')}</label>
      <input
        id={id}
        name="days"
        type="number"
        min={0}
        max={3650}
        required
        defaultValue={days}
        title={say('days.hint')}
      />
    </form>
  );
}
