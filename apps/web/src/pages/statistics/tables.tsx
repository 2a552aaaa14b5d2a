import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import { Side } from '../../parts/figure/drawer.js';
import { Records } from '../../parts/figure/records.js';
import { numberInWords } from '../../parts/figure/value.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useAsked } from './asked.js';
import { Filters } from './filters.js';
import { Frame } from './frame.js';
import { say } from './words.js';

type Table = Schemas['FilledTable'];
interface AskedTable {
  id: string;
  query: { scope: string; from: string; to: string; rows: string };
}

/** The official forms, filled in; each cell opens to its records. */
export default function TablesPage() {
  const [parameters] = useSearchParams();
  const { asked, change } = useAsked();
  const tables = useQuery({
    queryKey: ['tables'],
    queryFn: () => answered(api.GET('/api/tables')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (tables.isError) return <Problem error={tables.error} again={() => tables.refetch()} />;
  const table = tables.data?.find(({ id }) => id === parameters.get('table')) ?? tables.data?.[0];
  if (!tables.data || !table || asked === undefined) return <Skeleton active paragraph={{ rows: 12 }} />;
  const rows = table.rows.find(({ code }) => code === parameters.get('rows')) ?? table.rows[0];
  return (
    <Frame part="tables">
      <Filters asked={asked} change={change}>
        <Choice
          label={say('table')}
          value={table.id}
          options={tables.data.map(({ id, title }) => ({ value: id, label: title }))}
          change={(id) => change({ table: id, rows: '' })}
        />
        <Choice
          label={say('rows')}
          value={rows?.code ?? ''}
          options={table.rows.map(({ code, name }) => ({ value: code, label: name }))}
          change={(code) => change({ rows: code })}
        />
      </Filters>
      <Filled asked={{ id: table.id, query: { ...asked, rows: rows?.code ?? '' } }} />
    </Frame>
  );
}

function Filled({ asked: { id, query } }: { asked: AskedTable }) {
  const found = useQuery({
    queryKey: ['table', id, query],
    queryFn: () => answered(api.GET('/api/tables/{id}', { params: { path: { id }, query } })),
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const { title, source, notes, scopeName, warnings } = found.data;
  return (
    <>
      <h2>{title}</h2>
      <p>{say('table.period', { from: query.from, to: query.to, scope: scopeName })}</p>
      <details>
        <summary>{say('table.notes')}</summary>
        <ol>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
        <p className="quiet">{source}</p>
      </details>
      {warnings.map((warning) => (
        <p key={warning} className="warning">
          ⚠ {warning}
        </p>
      ))}
      <p className="no-print downloads">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a key={format} href={`/api/tables/${id}/file?${new URLSearchParams({ ...query, format })}`} download>
            {say('table.file', { format: format.toUpperCase() })}
          </a>
        ))}
      </p>
      <Cells table={found.data} asked={{ id, query }} />
    </>
  );
}

interface Cell {
  row: Table['rows'][number];
  column: Table['groups'][number]['columns'][number];
}

function Cells({ table, asked: { id, query } }: { table: Table; asked: AskedTable }) {
  const [open, setOpen] = useState<Cell>();
  const columns = table.groups.flatMap((group) => group.columns);
  return (
    <>
      <div className="wide-table">
        <table className="plain official">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {table.rowsLabel}
              </th>
              {table.groups.map((group) => (
                <th key={group.id} scope="colgroup" colSpan={group.columns.length}>
                  {group.label}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map(({ id: column, label, note }) => (
                <th key={column} scope="col" title={note ?? undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key} className={row.key === 'total' ? 'total' : undefined}>
                <th scope="row">{row.label}</th>
                {columns.map((column, i) => (
                  <td key={column.id} className="number">
                    <Value value={row.values[i] ?? null} open={() => setOpen({ row, column })} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && <CellRecords cell={open} asked={{ id, query }} close={() => setOpen(undefined)} />}
    </>
  );
}

function Value({ value, open }: { value: number | null; open: () => void }) {
  if (value === null) return <span className="quiet">—</span>;
  if (value === 0) return <span className="quiet">0</span>;
  return (
    <button type="button" className="as-link" onClick={open}>
      {numberInWords(value)}
    </button>
  );
}

function CellRecords({ cell, asked, close }: { cell: Cell; asked: AskedTable; close: () => void }) {
  const { row, column } = cell;
  const { id } = asked;
  const query = { ...asked.query, row: row.key, column: column.id };
  return (
    <Side title={say('cell.of', { row: row.label, column: column.label })} close={close}>
      {column.note !== null && <p className="quiet">{column.note}</p>}
      <Records
        about={['table', id, query]}
        load={(after) =>
          answered(
            api.GET('/api/tables/{id}/records', {
              params: { path: { id }, query: { ...query, ...(after && { after }) } },
            }),
          )
        }
      />
    </Side>
  );
}
