import './home.css';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Page } from '../../frame/page.js';
import { later } from '../../parts/later.js';
import { Problem } from '../../parts/problem.js';
import { answered, api } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { Coming } from './coming.js';
import { ScopeInWords } from './sentence.js';
import { say } from './words.js';

// For some only, and after what everybody came for.
const ClosingInWords = later(() => import('./closing.js'));

/** The day in sentences, and what is to be done first. Each number opens the list of exactly its cases. */
export function HomePage() {
  const may = useMay();
  const home = useQuery({ queryKey: ['home'], queryFn: () => answered(api.GET('/api/home')) });
  if (home.isError) return <Problem error={home.error} again={() => home.refetch()} />;
  if (!home.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const { organisation, scopes, today, account } = home.data;
  const looksAfterOthers = may('case.assign') && scopes.find(({ scope }) => scope === 'mine')?.counts.open === 0;
  return (
    <Page title={say('title', { today })}>
      <div className="scopes">
        {scopes.map((scope) => (
          <ScopeInWords key={scope.scope} {...scope} unit={organisation.name} all={scopes} />
        ))}
      </div>
      <Coming whose={looksAfterOthers ? { organisation: organisation.code } : { handler: account }} today={today} />
      {(may('edition.make') || may('job.see')) && <ClosingInWords />}
    </Page>
  );
}
