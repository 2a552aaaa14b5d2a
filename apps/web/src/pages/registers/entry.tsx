import './registers.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { AskReason } from '../../parts/ask-reason.js';
import { useNames } from '../../parts/dictionaries.js';
import { FiguresOfRecord } from '../../parts/figure/figures-of-record.js';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { entryQuery, type Register, registerQuery, specsOf, titleOf, valuesOf } from '../../parts/registers/entries.js';
import { FieldsInWords, useWordsOf } from '../../parts/values.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { say } from './words.js';

type Entry = Schemas['RegisterEntryWithHistory'];

/** An entry: what it says, what became of it, and in which figures it counts. */
export default function EntryPage() {
  const { register = '', id = '' } = useParams();
  const declared = useQuery(registerQuery(register));
  const found = useQuery(entryQuery(register, id));
  const told = (useLocation().state as { told?: string } | null)?.told;
  const may = useMay();
  const [year, setYear] = useState<number>();
  const failed = [declared, found].find(({ isError }) => isError);
  if (failed) return <Problem error={failed.error} again={() => failed.refetch()} />;
  if (!declared.data || !found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const [of, entry] = [declared.data, found.data];
  const day = entry.occurredOn ?? entry.validFrom;
  return (
    <Page
      title={titleOf(entry)}
      beside={<Link to={`/registers/${register}`}>{say('back.to', { label: of.label })}</Link>}
      asOf={found.dataUpdatedAt}
    >
      {told && <p className="told">{told}</p>}
      {entry.voided && <p className="late">⚠ {say('is-void')}</p>}
      <dl className="in-words">
        <div>
          <dt>{say('unit')}</dt>
          <dd>{entry.organisation.name}</dd>
        </div>
      </dl>
      <FieldsInWords specs={specsOf(of)} fields={valuesOf(entry)} />
      {entry.origin && <Origin of={entry.origin} />}
      {may('register.record') && !entry.voided && <Acts register={of} entry={entry} />}
      <h2>{say('history')}</h2>
      <History register={of} entry={entry} />
      {may('figure.see') && (
        <FiguresOfRecord
          about={['entry', id]}
          year={year ?? (day === null ? undefined : Number(day.slice(0, 4)))}
          change={setYear}
          load={(asked) =>
            answered(
              api.GET('/api/registers/{register}/entries/{id}/figures', {
                params: { path: { register, id }, query: { year: asked } },
              }),
            )
          }
        />
      )}
    </Page>
  );
}

function Origin({ of: { by, at, fileName, row } }: { of: Schemas['Origin'] }) {
  const nameOf = useNames();
  return <p className="quiet">{say('origin', { by: nameOf(by), at: momentWithYear(at), file: fileName, row })}</p>;
}

function Acts({ register, entry }: { register: Register; entry: Entry }) {
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { id, version } = entry;
  const { code } = register;
  const act = useActing(
    (reason: string, header) =>
      answered(
        api.POST('/api/registers/{register}/entries/{id}/void', {
          params: { path: { register: code, id }, header: { ...header, 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    async () => {
      await queries.invalidateQueries({ queryKey: entryQuery(code, id).queryKey });
      setAsking(false);
    },
  );
  return (
    <p className="buttons no-print">
      <Link className="as-button" to={`/registers/${code}/entries/${id}/correction`}>
        {say('correct')}
      </Link>{' '}
      <Button danger onClick={() => setAsking(true)}>
        {say('void')}
      </Button>
      {isAsking && (
        <AskReason
          title={say('void.title', { title: titleOf(entry) })}
          consequence={say('void.consequence')}
          does={say('void')}
          isDanger
          error={act.error}
          isSending={act.isPending}
          onReason={(reason) => act.mutate(reason)}
          close={() => setAsking(false)}
        />
      )}
    </p>
  );
}

/** Every step with who and when, and what it changed. */
function History({ register, entry: { history } }: { register: Register; entry: Entry }) {
  const nameOf = useNames();
  const specs = specsOf(register);
  const wordsOf = useWordsOf(specs);
  const told = (name: string, value: unknown) => {
    const spec = specs[name];
    return spec === undefined || value === undefined || value === null ? say('nothing') : wordsOf(spec, value);
  };
  return (
    <ol className="history">
      {history.map(({ sequence, kind, reason, recordedAt, recordedBy, content }, i) => {
        const before = history.slice(0, i).findLast((each) => each.content !== null)?.content ?? null;
        return (
          <li key={sequence}>
            <strong>{say(`history.${kind}`)}</strong>{' '}
            <span className="quiet">
              {say('history.by', { by: nameOf(recordedBy), at: momentWithYear(recordedAt) })}
            </span>
            {reason !== null && <div>{say('history.reason', { reason })}</div>}
            {content !== null && before !== null && (
              <ul>
                {content.organisation.code !== before.organisation.code && (
                  <li>
                    {say('unit')}：{before.organisation.name} → {content.organisation.name}
                  </li>
                )}
                {changed(before, content).map((name) => (
                  <li key={name}>
                    {specs[name]?.label ?? name}：{told(name, valuesOf(before)[name])} →{' '}
                    {told(name, valuesOf(content)[name])}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The names of what differs. */
function changed(before: Schemas['EntryContent'], after: Schemas['EntryContent']): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => JSON.stringify(was[name] ?? null) !== JSON.stringify(is[name] ?? null));
}
