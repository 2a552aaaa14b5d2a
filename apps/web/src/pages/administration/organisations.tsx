import './organisations.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useRef, useState } from 'react';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { Administration } from './frame.js';
import { OrganisationForm } from './organisation-form.js';
import { say } from './organisations-words.js';
import { inTree, isClosed, type Unit, type UnitInTree } from './unit-tree.js';

type Act = 'add' | 'rename' | 'close';
type Asked = { act: Act; code: string };

/** The units of the house with their validity, what can be changed about them, and what was. */
export default function OrganisationsPage() {
  const queries = useQueryClient();
  const overview = useQuery({
    queryKey: ['organisations', 'overview'],
    queryFn: () => answered(api.GET('/api/organisations/overview')),
  });
  const may = useMay()('organisation.manage');
  const today = useToday();
  const [asked, setAsked] = useState<Asked>();
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // Where one came from, to go back there.
  const asking = useRef<HTMLElement>(null);
  const changed = () => queries.invalidateQueries({ queryKey: ['organisations'] });
  const units = overview.data?.organisations ?? [];
  const of = units.find(({ code }) => code === asked?.code);
  const onDone = async (sentence: string) => {
    setAsked(undefined);
    setTold(sentence);
    status.current?.focus();
    await changed();
  };
  return (
    <Administration title={say('title')}>
      <p>{say('hint')}</p>
      <p className="told" role="status" tabIndex={-1} ref={status}>
        {told}
      </p>
      {overview.isError && <Problem error={overview.error} again={() => overview.refetch()} />}
      {(overview.isPending || today === undefined) && !overview.isError && <Skeleton active paragraph={{ rows: 12 }} />}
      {asked && of && today !== undefined && (
        <section className="panel narrow">
          <OrganisationForm
            key={`${asked.act} ${asked.code}`}
            act={asked.act}
            of={of}
            today={today}
            onDone={onDone}
            onStale={changed}
            close={() => {
              setAsked(undefined);
              asking.current?.focus();
            }}
          />
        </section>
      )}
      {overview.data && today !== undefined && (
        <>
          <Units
            units={units}
            today={today}
            onAsk={(act, code, from) => {
              asking.current = from;
              setTold('');
              setAsked({ act, code });
            }}
          />
          <section className="panel history">
            <h2>{say('history')}</h2>
            <History changes={overview.data.changes} hint={say(may ? 'history.none' : 'history.none.read')} />
          </section>
        </>
      )}
    </Administration>
  );
}

interface UnitsProps {
  units: readonly Unit[];
  today: string;
  onAsk: (act: Act, code: string, from: HTMLElement) => void;
}

function Units({ units, today, onAsk }: UnitsProps) {
  const [showsClosed, setShowsClosed] = useState(false);
  const closed = units.filter((unit) => isClosed(unit, today));
  const shown = inTree(showsClosed ? units : units.filter((unit) => !closed.includes(unit)));
  const mayChange = units.some((unit) => unit.mayChange);
  if (units.length === 0) return <p className="empty">{say('none')}</p>;
  return (
    <>
      {closed.length > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={showsClosed} onChange={({ target }) => setShowsClosed(target.checked)} />{' '}
            {say('show-closed', { n: closed.length })}
          </label>
        </p>
      )}
      <div className="wide-table">
        <table className="plain units">
          <caption className="behind-words">{say('title')}</caption>
          <thead>
            <tr>
              {(['name', 'code', 'kind', 'word', 'organ', 'valid', 'open'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
              {mayChange && <th scope="col">{say('act')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((unit) => (
              <Row key={unit.code} unit={unit} today={today} hasActs={mayChange} onAsk={onAsk} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Pick<UnitsProps, 'today' | 'onAsk'> {
  unit: UnitInTree;
  hasActs: boolean;
}

function Row({ unit, today, hasActs, onAsk }: RowProps) {
  const { code, name, kind, depth, numberWord, represents, openCases } = unit;
  const closed = isClosed(unit, today);
  const acts: Act[] = [
    ...(kind === 'station' ? [] : (['add'] as const)),
    'rename',
    ...(unit.parent === null ? [] : (['close'] as const)),
  ];
  return (
    <tr>
      <th scope="row" className={`level-${depth}`}>
        <span className="behind-words">{say('level', { n: depth + 1 })} </span>
        {name}
      </th>
      <td className="nowrap">{code}</td>
      <td className="nowrap">{say(`kind.${kind}`)}</td>
      <td className="nowrap">{numberWord}</td>
      <td>{represents?.name ?? <span className="quiet">{say('organ.above')}</span>}</td>
      <td className="nowrap">
        {closed && <span className="quiet">✕ {say('closed')} </span>}
        {validity(unit)}
      </td>
      <td className="nowrap">{openCases ?? <span className="quiet">{say('open.elsewhere')}</span>}</td>
      {hasActs && (
        <td className="nowrap">
          {unit.mayChange && !closed && (
            <span className="buttons">
              {acts.map((act) => (
                <Button
                  key={act}
                  size="small"
                  danger={act === 'close'}
                  aria-label={say(`${act}.of`, { name })}
                  onClick={({ currentTarget }) => onAsk(act, code, currentTarget)}
                >
                  {say(act)}
                </Button>
              ))}
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

function validity({ from, until }: Unit): string {
  if (from !== null && until !== null) return say('valid.both', { from, until });
  if (from !== null) return say('valid.from', { from });
  return until === null ? say('valid.always') : say('valid.until', { until });
}

function History({ changes, hint }: { changes: readonly Schemas['OrganisationChange'][]; hint: string }) {
  if (changes.length === 0) return <p className="empty">{hint}</p>;
  return (
    <table className="plain">
      <thead>
        <tr>
          {(['what', 'why', 'by', 'when'] as const).map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ sequence, act, code, name, nameBefore, from, until, reason, recordedBy, recordedAt }) => (
          <tr key={sequence}>
            <td>
              {say(`what.${act}`, { code, name, before: nameBefore ?? '', from: from ?? '', until: until ?? '' })}
            </td>
            <td>{reason}</td>
            <td>{recordedBy}</td>
            <td className="nowrap">{momentWithYear(recordedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
