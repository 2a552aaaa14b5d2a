import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { type CaseView, caseQuery } from '../../parts/case-query.js';
import { DaysLeft } from '../../parts/days-left.js';
import { caseTypeQuery, useNames } from '../../parts/dictionaries.js';
import { Lacking } from '../../parts/lacking.js';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { Refused, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { AboutTab } from './about-tab.js';
import { PermittedActs } from './acts.js';
import { ActsTab } from './acts-tab.js';
import { DocumentsTab } from './documents-tab.js';
import { DueCard, nextDueOf } from './due-card.js';
import { DueTab } from './due-tab.js';
import { FiguresTab } from './figures-tab.js';
import { LinksTab } from './links-tab.js';
import { PartiesTab } from './parties-tab.js';
import { CaseTabs } from './tabs.js';
import { Watch } from './watch.js';
import { say } from './words.js';
import './case.css';

/** One case: where it stands, what may come next, when it is due and why, and everything about it. */
export default function CasePage() {
  const { caseId = '' } = useParams();
  const [parameters] = useSearchParams();
  const knownAt = parameters.get('knownAt') ?? undefined;
  const found = useQuery(caseQuery(caseId, knownAt));
  const type = useQuery({ ...caseTypeQuery(found.data?.type ?? ''), enabled: found.data !== undefined });
  const today = useToday();
  if (found.error instanceof Refused && found.error.status === 404) return <NotThere />;
  const failed = found.isError ? found : type.isError ? type : undefined;
  if (failed) return <Problem error={failed.error} again={() => failed.refetch()} />;
  if (!found.data || !type.data || today === undefined) return <Skeleton active paragraph={{ rows: 16 }} />;
  return <OneCase view={found.data} type={type.data} today={today} />;
}

const NotThere = () => (
  <Page title={say('not-there')}>
    <p>{say('not-there.hint')}</p>
    <Link to="/cases">{say('to-list')}</Link>
  </Page>
);

const named = 2;

function OneCase({ view, type, today }: { view: CaseView; type: Schemas['CaseType']; today: string }) {
  const may = useMay();
  const told = (useLocation().state as { told?: string } | null)?.told;
  const parties = view.parties.slice(0, named).map(({ name }) => name);
  const more = view.parties.length > named ? say('and-others', { n: view.parties.length }) : '';
  const tabs = [
    { key: 'about', label: say('tab.about'), content: () => <AboutTab view={view} type={type} /> },
    { key: 'parties', label: say('tab.parties'), content: () => <PartiesTab view={view} /> },
    { key: 'documents', label: say('tab.documents'), content: () => <DocumentsTab view={view} type={type} /> },
    { key: 'due', label: say('tab.due'), content: () => <DueTab view={view} today={today} /> },
    { key: 'acts', label: say('tab.acts'), content: () => <ActsTab view={view} type={type} /> },
    { key: 'links', label: say('tab.links'), content: () => <LinksTab view={view} /> },
    ...(view.knownAt === null && may('figure.see')
      ? [{ key: 'figures', label: say('tab.figures'), content: () => <FiguresTab view={view} type={type} /> }]
      : []),
  ];
  return (
    <Page
      title={`${view.number} · ${parties.join('、')}${more}`}
      beside={
        <div className="buttons no-print">
          <Watch view={view} />
          <Button onClick={() => print()}>{say('print')}</Button>
        </div>
      }
    >
      {told && <Alert className="told" type="success" showIcon role="status" title={told} />}
      {view.knownAt && <KnownAt at={view.knownAt} caseId={view.id} />}
      <Head view={view} today={today} />
      <Omissions view={view} />
      {view.closedOn !== null && <Lacking view={view} type={type} />}
      <div className="case-columns">
        <DueCard view={view} today={today} />
        {view.knownAt === null && <PermittedActs view={view} type={type} />}
      </div>
      <CaseTabs tabs={tabs} />
      <PrintedSheet view={view} type={type} today={today} />
    </Page>
  );
}

const KnownAt = ({ at, caseId }: { at: string; caseId: string }) => (
  <Alert
    type="info"
    showIcon
    title={say('known-at', { at: momentWithYear(at) })}
    action={<Link to={`/cases/${caseId}`}>{say('known-at.now')}</Link>}
  />
);

function Head({ view, today }: { view: CaseView; today: string }) {
  const nameOf = useNames();
  const due = nextDueOf(view);
  return (
    <dl className="case-head">
      <div>
        <dt>{say('state')}</dt>
        <dd>
          <strong>{view.state.name}</strong> <span className="quiet">{view.typeName}</span>
        </dd>
      </div>
      <div>
        <dt>{say('handler')}</dt>
        <dd>{view.handler === null ? <span className="soon">◇ {say('unassigned')}</span> : nameOf(view.handler)}</dd>
      </div>
      <div>
        <dt>{say('unit')}</dt>
        <dd>{view.organisation.name}</dd>
      </div>
      <div>
        <dt>{say('due')}</dt>
        <dd>{due?.dueOn ? <DaysLeft dueOn={due.dueOn} today={today} /> : '—'}</dd>
      </div>
    </dl>
  );
}

/** What is still missing stays here until it is done. */
const Omissions = ({ view }: { view: CaseView }) =>
  view.flags.length > 0 && (
    <section className="omissions" aria-label={say('omissions')}>
      <h2>▲ {say('omissions')}</h2>
      <ul>
        {view.flags.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
    </section>
  );

/** On paper all parts stand one below the other. */
const PrintedSheet = ({ view, type, today }: { view: CaseView; type: Schemas['CaseType']; today: string }) => (
  <div className="print-only">
    <h2>{say('tab.parties')}</h2>
    <PartiesTab view={view} />
    <h2>{say('tab.due')}</h2>
    <DueTab view={view} today={today} />
    <h2>{say('tab.acts')}</h2>
    <ActsTab view={view} type={type} />
  </div>
);
