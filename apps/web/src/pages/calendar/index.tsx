import './calendar.css';
import { useState } from 'react';
import { NavLink, useParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { useMay, usePerson } from '../../server/session.js';
import { Calculator } from './calculator/index.js';
import { emptyDraft } from './notices/draft.js';
import { Notices } from './notices/index.js';
import { LoadNotice } from './notices/load.js';
import { say } from './words.js';
import { YearCalendar } from './year/index.js';

const parts = [
  ['/calendar', 'calculator'],
  ['/calendar/year', 'year'],
  ['/calendar/notices', 'notices'],
] as const;

/** Due dates without a case, the days that are counted, and the notices that say which they are. */
export default function CalendarPage() {
  const { part = 'calculator' } = useParams();
  const may = useMay();
  const { grants } = usePerson();
  // A notice concerns the whole region.
  const mayLoad = may('rules.change') && grants.some(({ reach }) => reach === 'unit-with-subordinates');
  // Here, so that what was pasted is still there for whoever looks at the calendar meanwhile.
  const [draft, setDraft] = useState(emptyDraft);
  return (
    <Page title={say('title')}>
      <nav className="sub-nav no-print" aria-label={say('parts')}>
        {parts.map(([to, name]) => (
          <NavLink key={to} to={to} end={name !== 'notices'}>
            {say(name)}
          </NavLink>
        ))}
      </nav>
      {part === 'year' && <YearCalendar mayLoad={mayLoad} />}
      {part === 'notices' && <Notices mayLoad={mayLoad} />}
      {part === 'load' && mayLoad && <LoadNotice draft={draft} setDraft={setDraft} />}
      {!['year', 'notices', 'load'].includes(part) && <Calculator />}
    </Page>
  );
}
