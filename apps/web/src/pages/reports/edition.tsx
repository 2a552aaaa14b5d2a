import './reports.css';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { FigureDrawer } from '../../parts/figure/drawer.js';
import { dayOfMoment, momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { Checks } from './checks.js';
import { DifferenceList } from './differences.js';
import { KeptNumber } from './kept.js';
import {
  changedRecords,
  type Differences,
  differencesQuery,
  type Edition,
  editionQuery,
  liveQuery,
  writtenQuery,
} from './queries.js';
import { Steps } from './steps.js';
import { type Reported, ReportText } from './text.js';
import { say } from './words.js';

/** An edition of a report, on its way to be published or as it was published, beside the records of now. */
export default function EditionPage() {
  const { id = '' } = useParams();
  const found = useQuery(editionQuery(id));
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 16 }} />;
  const edition = found.data;
  const { title, number, state, reason, corrects, correctedBy } = edition;
  return (
    <Page title={title} asOf={found.dataUpdatedAt}>
      <p>
        <strong>{say(`state.${state}`)}</strong>
        {number !== null && <span>　{say('number.of', { n: number })}</span>}
        {edition.knownAt !== null && (
          <span className="quiet">
            {'　'}
            {say('known-at')}：{momentWithYear(edition.knownAt)}
          </span>
        )}
      </p>
      {corrects !== null && (
        <p>
          {say('corrects')}
          <Link to={`/reports/editions/${corrects}`}>{say('other-edition')}</Link>
          {reason !== null && <span>　{say('reason', { reason })}</span>}
        </p>
      )}
      {correctedBy !== null && (
        <p>
          {say('corrected-by')}
          <Link to={`/reports/editions/${correctedBy}`}>{say('other-edition')}</Link>
        </p>
      )}
      {edition.publishedAt === null ? <Unpublished edition={edition} /> : <Published edition={edition} />}
    </Page>
  );
}

function Unpublished({ edition }: { edition: Edition }) {
  return (
    <>
      <Steps edition={edition} />
      <div className="report">
        {edition.knownAt === null ? <Now edition={edition} /> : <Checked edition={edition} />}
        {edition.knownAt !== null && <Checks results={edition.checks} edition={edition} />}
      </div>
    </>
  );
}

function Published({ edition }: { edition: Edition }) {
  const [parameters, setParameters] = useSearchParams();
  const shows = parameters.get('as') === 'now' ? 'now' : 'published';
  const differences = useQuery(differencesQuery(edition.id));
  return (
    <>
      <Banner edition={edition} differences={differences.data} />
      {differences.isError && <Problem error={differences.error} again={() => differences.refetch()} />}
      <Steps edition={edition} />
      <Files edition={edition} />
      <div className="as-of no-print" role="radiogroup" aria-label={say('shown')}>
        {(['published', 'now'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              checked={each === shows}
              onChange={() => setParameters(each === 'now' ? { as: 'now' } : {}, { replace: true })}
            />{' '}
            {say(`as-${each}`)}
          </label>
        ))}
      </div>
      <div className="report">
        {shows === 'now' ? (
          <Now edition={edition} differences={differences.data} />
        ) : (
          <AsPublished edition={edition} differences={differences.data} />
        )}
        <div>
          {differences.data && <DifferenceList found={differences.data} />}
          <Checks results={edition.checks} />
        </div>
      </div>
    </>
  );
}

function Banner({ edition, differences }: { edition: Edition; differences: Differences | undefined }) {
  const at = dayOfMoment(edition.publishedAt ?? '');
  const n = differences === undefined ? 0 : changedRecords(differences);
  const numbers = differences?.differing.length ?? 0;
  return (
    <p className={numbers > 0 ? 'frozen changed' : 'frozen'} role="status">
      {differences === undefined && say('frozen.comparing', { at })}
      {differences && numbers === 0 && say('frozen.same', { at })}
      {differences && numbers > 0 && (
        <>
          {say('frozen.changed', { at, n, numbers })}　<a href="#differences">{say('differences')}</a>
        </>
      )}
    </p>
  );
}

const marksOf = (differences: Differences | undefined, word: 'was-then' | 'is-now'): ReadonlyMap<string, string> =>
  new Map(
    differences?.differing.map(({ slot, published, now }) => [
      slot,
      say(word, { text: word === 'was-then' ? published.text : (now?.text ?? say('differences.gone')) }),
    ]),
  );

function AsPublished({ edition, differences }: { edition: Edition; differences: Differences | undefined }) {
  const report = useQuery({ ...writtenQuery(edition), staleTime: Number.POSITIVE_INFINITY });
  const [open, setOpen] = useState<Reported>();
  if (report.isError) return <Problem error={report.error} again={() => report.refetch()} />;
  if (!report.data) return <Skeleton active paragraph={{ rows: 16 }} />;
  return (
    <>
      <ReportText report={report.data} marked={marksOf(differences, 'is-now')} open={setOpen} />
      {open && <KeptNumber edition={edition} figure={open} close={() => setOpen(undefined)} />}
    </>
  );
}

function Checked({ edition }: { edition: Edition }) {
  const report = useQuery(writtenQuery(edition));
  return <Written report={report} marked={new Map()} />;
}

function Now({ edition, differences }: { edition: Edition; differences?: Differences | undefined }) {
  const { outline, from, to } = edition;
  const report = useQuery(liveQuery(outline, { from, to }));
  return <Written report={report} marked={marksOf(differences, 'was-then')} />;
}

interface WrittenProps {
  report: ReturnType<typeof useQuery<Awaited<ReturnType<ReturnType<typeof liveQuery>['queryFn']>>>>;
  marked: ReadonlyMap<string, string>;
}

function Written({ report, marked }: WrittenProps) {
  const [open, setOpen] = useState<Reported>();
  if (report.isError) return <Problem error={report.error} again={() => report.refetch()} />;
  if (!report.data) return <Skeleton active paragraph={{ rows: 16 }} />;
  return (
    <>
      <ReportText report={report.data} marked={marked} open={setOpen} />
      {open && (
        <FigureDrawer
          title={open.label}
          asked={{ figure: open.figure, scope: open.scope, from: open.from, to: open.to }}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

const Files = ({ edition: { id, files } }: { edition: Edition }) => (
  <div className="files no-print">
    <p className="downloads">
      {say('download')}：
      {files.map(({ format, name }) => (
        <a key={format} href={`/api/editions/${id}/files/${format}`} title={name}>
          {format.toUpperCase()}
        </a>
      ))}
      <span className="quiet">{say('files.hint')}</span>
    </p>
    <details>
      <summary>{say('files')}</summary>
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('file')}</th>
              <th scope="col" className="number">
                {say('size')}
              </th>
              <th scope="col">SM3</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ format, name, size, sm3 }) => (
              <tr key={format}>
                <td>{name}</td>
                <td className="number">{say('kilobytes', { n: Math.ceil(size / 1000) })}</td>
                <td>
                  <code>{sm3}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </div>
);
