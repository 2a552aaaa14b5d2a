import './administration.css';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Page } from '../../frame/page.js';
import { useMay } from '../../server/session.js';
import { say } from './words.js';

/** The pages of administration, each with what one must be allowed to do. */
export const sections = [
  { path: '/administration/accounts', needs: 'account.see', label: 'accounts' },
  { path: '/administration/organisations', needs: 'organisation.see', label: 'organisations' },
  { path: '/administration/substitutes', needs: 'substitute.name', label: 'substitutes' },
  { path: '/administration/hand-over', needs: 'case.assign', label: 'hand-over' },
  { path: '/administration/jobs', needs: 'job.see', label: 'jobs' },
  { path: '/administration/audit', needs: 'audit.read', label: 'audit' },
  { path: '/administration/exports', needs: 'audit.read', label: 'exports' },
  { path: '/administration/dictionaries', needs: 'rules.see', label: 'dictionaries' },
] as const;

/** A page of administration under the navigation of those that are open to the one who looks. */
export function Administration({
  title,
  beside,
  children,
}: {
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const may = useMay();
  return (
    <>
      <nav aria-label={say('sections')} className="sections">
        {sections
          .filter(({ needs }) => may(needs))
          .map(({ path, label }) => (
            <NavLink key={path} to={path}>
              {say(label)}
            </NavLink>
          ))}
      </nav>
      <Page title={title} beside={beside}>
        {children}
      </Page>
    </>
  );
}
