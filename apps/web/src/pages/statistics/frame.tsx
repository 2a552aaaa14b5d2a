import './statistics.css';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Page } from '../../frame/page.js';
import { say } from './words.js';

const parts = { overview: '/statistics', figures: '/statistics/figures', tables: '/statistics/tables' } as const;

/** The pages of statistics, with the way from one to the other. */
export const Frame = ({ part, title, children }: { part: keyof typeof parts; title?: string; children: ReactNode }) => (
  <Page title={title ?? say(part)} isWide>
    <nav className="page-parts no-print" aria-label={say('parts')}>
      {(Object.keys(parts) as (keyof typeof parts)[]).map((each) => (
        <Link key={each} to={parts[each]} aria-current={each === part ? 'page' : undefined}>
          {say(each)}
        </Link>
      ))}
    </nav>
    {children}
  </Page>
);
