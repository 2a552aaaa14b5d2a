import './registers.css';
import { useQuery } from '@tanstack/react-query';
import { Input, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../../frame/page.js';
import { caseTypesQuery } from '../../parts/dictionaries.js';
import { Problem } from '../../parts/problem.js';
import { registersQuery } from '../../parts/registers/entries.js';
import { useMay } from '../../server/session.js';
import { say } from './words.js';

/** All registers, found by a word; and where cases of former years are imported. */
export default function RegistersPage() {
  const found = useQuery(registersQuery);
  const [typed, setTyped] = useState('');
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const shown = found.data.filter(({ label }) => label.includes(typed.trim()));
  return (
    <Page title={say('title')}>
      <p>{say('hint')}</p>
      <Input
        className="find-register"
        aria-label={say('find')}
        placeholder={say('find')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {shown.length === 0 && <p className="empty">{say('none-found')}</p>}
      <ul className="registers">
        {shown.map(({ code, label }) => (
          <li key={code}>
            <Link to={`/registers/${code}`}>{label}</Link>
          </li>
        ))}
      </ul>
      <ClosedCases />
    </Page>
  );
}

function ClosedCases() {
  const may = useMay();
  const { data = [] } = useQuery(caseTypesQuery);
  if (!may('case.record')) return null;
  return (
    <section>
      <h2>{say('closed-cases')}</h2>
      <p className="quiet">{say('closed-cases.hint')}</p>
      <ul className="registers">
        {data.map(({ code, name }) => (
          <li key={code}>
            <Link to={`/registers/closed-cases/${code}/import`}>{say('closed-cases.of', { name })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
