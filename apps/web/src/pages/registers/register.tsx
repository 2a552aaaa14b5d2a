import './registers.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { Choice } from '../../parts/choice.js';
import { ExportButton } from '../../parts/export-button.js';
import { useOwnUnits } from '../../parts/figure/use-scopes.js';
import { Problem } from '../../parts/problem.js';
import { type Register, registerQuery, specsOf, titleOf, valuesOf } from '../../parts/registers/entries.js';
import { useWordsOf } from '../../parts/values.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { say } from './words.js';

/** The entries of a register, the latest first, drawn from its declaration. */
export default function RegisterPage() {
  const { register = '' } = useParams();
  const may = useMay();
  const found = useQuery(registerQuery(register));
  const told = (useLocation().state as { told?: string } | null)?.told;
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const { label, source } = found.data;
  return (
    <Page title={label} isWide beside={<Link to="/registers">{say('back')}</Link>}>
      {told && <p className="told">{told}</p>}
      <p className="quiet">{say('source', { source })}</p>
      {may('register.record') && (
        <p className="buttons no-print">
          <Link className="as-button" to={`/registers/${register}/new`}>
            {say('new')}
          </Link>
          <Link to={`/registers/${register}/import`}>{say('import')}</Link>
        </p>
      )}
      <Entries register={found.data} />
    </Page>
  );
}

function Entries({ register }: { register: Register }) {
  const [parameters, setParameters] = useSearchParams();
  const units = useOwnUnits();
  const change = (name: string, value: string) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const [organisation, from, to] = ['organisation', 'from', 'to'].map((name) => parameters.get(name) ?? '');
  const isWithVoided = parameters.get('voided') === 'true';
  return (
    <>
      <div className="picks no-print">
        <Choice
          label={say('unit')}
          value={organisation || (units[0]?.value ?? '')}
          options={[...units]}
          change={(code) => change('organisation', code === units[0]?.value ? '' : code)}
        />
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="pick">
            <span>{say(name)}</span>
            <input
              type="date"
              value={name === 'from' ? from : to}
              onChange={({ target }) => change(name, target.value)}
            />
          </label>
        ))}
        <label className="choice">
          <input
            type="checkbox"
            checked={isWithVoided}
            onChange={({ target }) => change('voided', target.checked ? 'true' : '')}
          />
          <span>{say('voided')}</span>
        </label>
      </div>
      <Listed
        register={register}
        query={{
          ...(organisation && { organisation }),
          ...(from && { from }),
          ...(to && { to }),
          ...(isWithVoided && { voided: 'true' as const }),
        }}
      />
    </>
  );
}

interface ListedProps {
  register: Register;
  query: { organisation?: string; from?: string; to?: string; voided?: 'true' };
}

/** More columns nobody reads in a list; the entry has all. */
const mostColumns = 7;

function Listed({ register, query }: ListedProps) {
  const found = useInfiniteQuery({
    queryKey: ['entries', register.code, query],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/registers/{register}/entries', {
          params: { path: { register: register.code }, query: { ...query, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const specs = specsOf(register);
  const wordsOf = useWordsOf(specs);
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="empty">{say('none')}</p>;
  const columns = Object.entries(specs)
    .filter(([name]) => !['occurredOn', 'validFrom', 'reference'].includes(name))
    .slice(0, mostColumns);
  const cell = (entry: Schemas['RegisterEntry'], name: string) => {
    const [spec, value] = [specs[name], valuesOf(entry)[name]];
    return spec === undefined || value === undefined || value === null ? '' : wordsOf(spec, value);
  };
  return (
    <>
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('entry')}</th>
              <th scope="col">{say('unit')}</th>
              {columns.map(([name, { label }]) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((entry) => (
              <tr key={entry.id} className={entry.voided ? 'voided' : ''}>
                <td>{entry.occurredOn ?? entry.validFrom}</td>
                <td>
                  <Link to={`/registers/${register.code}/entries/${entry.id}`}>{titleOf(entry)}</Link>
                  {entry.voided && <span className="quiet">（{say('is-void')}）</span>}
                </td>
                <td>{entry.organisation.name}</td>
                {columns.map(([name]) => (
                  <td key={name}>{cell(entry, name)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet" aria-live="polite">
        {say('listed', { n: items.length })}
      </p>
      <p className="no-print">
        <ExportButton list={{ kind: 'register', register: { code: register.code, ...query } }} />
      </p>
      {found.hasNextPage && (
        <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
