import './reports.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { FigureDrawer } from '../../parts/figure/drawer.js';
import { Problem, sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { Checks } from './checks.js';
import { checksQuery, type Days, keep, liveQuery } from './queries.js';
import { type Reported, ReportText } from './text.js';
import { say } from './words.js';

/** A report written from the records of now: each number opens to what it counted, the cross-checks stand beside it. */
export default function LiveReportPage() {
  const { outline = '' } = useParams();
  const [parameters] = useSearchParams();
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  const days: Days = from !== null && to !== null ? { from, to } : {};
  const report = useQuery(liveQuery(outline, days));
  const [open, setOpen] = useState<Reported>();
  if (report.isError) return <Problem error={report.error} again={() => report.refetch()} />;
  if (!report.data) return <Skeleton active paragraph={{ rows: 16 }} />;
  return (
    <Page title={report.data.title} beside={<Draft outline={outline} days={days} />} asOf={report.dataUpdatedAt}>
      <p>{say('live')}</p>
      <Downloads outline={outline} days={days} />
      <div className="report">
        <ReportText report={report.data} open={setOpen} />
        <LiveChecks outline={outline} days={days} />
      </div>
      {open && (
        <FigureDrawer
          title={open.label}
          asked={{ figure: open.figure, scope: open.scope, from: open.from, to: open.to }}
          close={() => setOpen(undefined)}
        />
      )}
    </Page>
  );
}

function LiveChecks({ outline, days }: { outline: string; days: Days }) {
  const found = useQuery(checksQuery(outline, days));
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <Checks results={found.data} />;
}

const formats = ['docx', 'xlsx', 'csv', 'json'] as const;

const Downloads = ({ outline, days }: { outline: string; days: Days }) => (
  <p className="downloads no-print">
    {say('download')}：
    {formats.map((format) => (
      <a
        key={format}
        href={`/api/reports/${outline}/file?${new URLSearchParams({ format, ...(days as Record<string, string>) })}`}
      >
        {format.toUpperCase()}
      </a>
    ))}
  </p>
);

/** Begins an edition of the report. */
function Draft({ outline, days }: { outline: string; days: Days }) {
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useActing(
    (body: { outline: string } & Days, header) => answered(api.POST('/api/editions', { params: { header }, body })),
    async (edition) => {
      keep(queries, edition);
      await navigate(`/reports/editions/${edition.id}`);
    },
  );
  if (!may('edition.make')) return null;
  return (
    <>
      {draft.error && <Alert type="error" showIcon role="alert" title={sentenceOf(draft.error)} />}
      <Button
        type="primary"
        loading={draft.isPending}
        title={say('draft.hint')}
        onClick={() => draft.mutate({ outline, ...days })}
      >
        {say('draft')}
      </Button>
    </>
  );
}
