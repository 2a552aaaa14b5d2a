import { matchPath } from 'react-router';
import { HomePage } from '../pages/home/index.js';
import { WorklistPage } from '../pages/worklist/index.js';
import { laterPage, type Prepared } from '../parts/later.js';
import type { say } from './words.js';

/** A page with an address of its own. */
export interface PageRoute {
  path: string;
  page: Prepared;
  /** What the one who opens it must be allowed to do, any of these; everyone when left out. */
  needs?: readonly string[];
  /** Its word in the navigation; left out: it is reached from other pages. */
  label?: Parameters<typeof say>[0];
}

const administering = ['account.see', 'organisation.see', 'substitute.name', 'case.assign', 'job.see', 'audit.read'];

/** All pages, in the order of the navigation. Home and the lists come with the first load, the others when they are opened. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: HomePage, needs: ['case.see'], label: 'home' },
  { path: '/cases', page: WorklistPage, needs: ['case.see'], label: 'cases' },
  {
    path: '/cases/new',
    page: laterPage(() => import('../pages/new-case/index.js')),
    needs: ['case.record'],
    label: 'new-case',
  },
  { path: '/cases/:caseId', page: laterPage(() => import('../pages/case/index.js')), needs: ['case.see'] },
  { path: '/cases/:caseId/acts/:act', page: laterPage(() => import('../pages/act/index.js')), needs: ['case.record'] },
  {
    path: '/cases/:caseId/corrections/:actId',
    page: laterPage(() => import('../pages/act/correction.js')),
    needs: ['case.record'],
  },
  { path: '/search', page: laterPage(() => import('../pages/search/index.js')), needs: ['case.see'] },
  { path: '/board', page: laterPage(() => import('../pages/board/index.js')), needs: ['case.assign'], label: 'board' },
  {
    path: '/statistics',
    page: laterPage(() => import('../pages/statistics/index.js')),
    needs: ['figure.see'],
    label: 'statistics',
  },
  {
    path: '/statistics/figures',
    page: laterPage(() => import('../pages/statistics/figures.js')),
    needs: ['figure.see'],
  },
  {
    path: '/statistics/tables',
    page: laterPage(() => import('../pages/statistics/tables.js')),
    needs: ['figure.see'],
  },
  {
    path: '/statistics/figures/:figure',
    page: laterPage(() => import('../pages/statistics/figure.js')),
    needs: ['figure.see'],
  },
  {
    path: '/reports',
    page: laterPage(() => import('../pages/reports/index.js')),
    needs: ['figure.see'],
    label: 'reports',
  },
  { path: '/reports/:outline', page: laterPage(() => import('../pages/reports/live.js')), needs: ['figure.see'] },
  {
    path: '/reports/editions/:id',
    page: laterPage(() => import('../pages/reports/edition.js')),
    needs: ['figure.see'],
  },
  {
    path: '/registers',
    page: laterPage(() => import('../pages/registers/index.js')),
    needs: ['register.see'],
    label: 'registers',
  },
  {
    path: '/registers/:register',
    page: laterPage(() => import('../pages/registers/register.js')),
    needs: ['register.see'],
  },
  {
    path: '/registers/:register/new',
    page: laterPage(() => import('../pages/registers/new.js')),
    needs: ['register.record'],
  },
  {
    path: '/registers/:register/import',
    page: laterPage(() => import('../pages/registers/import.js')),
    needs: ['register.record'],
  },
  {
    path: '/registers/closed-cases/:type/import',
    page: laterPage(() => import('../pages/registers/import.js')),
    needs: ['case.record'],
  },
  {
    path: '/registers/:register/entries/:id',
    page: laterPage(() => import('../pages/registers/entry.js')),
    needs: ['register.see'],
  },
  {
    path: '/registers/:register/entries/:id/correction',
    page: laterPage(() => import('../pages/registers/correction.js')),
    needs: ['register.record'],
  },
  {
    path: '/calendar',
    page: laterPage(() => import('../pages/calendar/index.js')),
    needs: ['rules.see'],
    label: 'calendar',
  },
  { path: '/calendar/:part', page: laterPage(() => import('../pages/calendar/index.js')), needs: ['rules.see'] },
  { path: '/tasks', page: laterPage(() => import('../pages/tasks/index.js')), needs: ['task.see'], label: 'tasks' },
  {
    path: '/administration',
    page: laterPage(() => import('../pages/administration/index.js')),
    needs: administering,
    label: 'administration',
  },
  {
    path: '/administration/accounts',
    page: laterPage(() => import('../pages/administration/accounts.js')),
    needs: ['account.see'],
  },
  {
    path: '/administration/new-account',
    page: laterPage(() => import('../pages/administration/new-account.js')),
    needs: ['account.manage'],
  },
  {
    path: '/administration/accounts/:account',
    page: laterPage(() => import('../pages/administration/account.js')),
    needs: ['account.see'],
  },
  {
    path: '/administration/organisations',
    page: laterPage(() => import('../pages/administration/organisations.js')),
    needs: ['organisation.see'],
  },
  {
    path: '/administration/substitutes',
    page: laterPage(() => import('../pages/administration/substitutes.js')),
    needs: ['substitute.name'],
  },
  {
    path: '/administration/hand-over',
    page: laterPage(() => import('../pages/administration/hand-over.js')),
    needs: ['case.assign'],
  },
  {
    path: '/administration/jobs',
    page: laterPage(() => import('../pages/administration/jobs.js')),
    needs: ['job.see'],
  },
  {
    path: '/administration/audit',
    page: laterPage(() => import('../pages/administration/audit.js')),
    needs: ['audit.read'],
  },
  {
    path: '/administration/exports',
    page: laterPage(() => import('../pages/administration/exports.js')),
    needs: ['audit.read'],
  },
  {
    path: '/administration/dictionaries',
    page: laterPage(() => import('../pages/administration/dictionaries.js')),
    needs: ['rules.see'],
  },
  {
    path: '/administration/dictionaries/:dictionary',
    page: laterPage(() => import('../pages/administration/dictionaries.js')),
    needs: ['rules.see'],
  },
  { path: '/own-account', page: laterPage(() => import('../pages/own-account/index.js')) },
];

/** Begins to load the page of an address, while it is still asked who is there. */
export function prepare(address: string): void {
  const found = routes.filter(({ path }) => matchPath(path, address) !== null);
  // An address in words before one with a place for anything.
  (found.find(({ path }) => !path.includes(':')) ?? found[0])?.page.prepare?.();
}
