import { Button, Skeleton } from 'antd';
import { Link, Navigate, NavLink, Route, Routes, useLocation } from 'react-router';
import { SignInPage } from '../pages/sign-in/index.js';
import { laterPage } from '../parts/later.js';
import { PersonContext, useBeginningAfter, useMay, useSession, useSignOut } from '../server/session.js';
import { ErrorBoundary } from './error-boundary.js';
import { Find } from './find.js';
import { Page } from './page.js';
import { type PageRoute, routes } from './routes.js';
import { SignInAgain } from './sign-in-again.js';
import { TasksSign } from './tasks-sign.js';
import { say } from './words.js';

// Passwords to be changed and authenticators to be bound are no part of most days.
const StagePage = laterPage(() => import('../pages/sign-in/stage.js'));

/** The frame of all pages, once someone has signed in. */
export function App() {
  const { session, hasEnded } = useSession();
  useBeginningAfter(session);
  if (session === undefined) return <Skeleton active />;
  if (session === null) return <SignInPage />;
  const isIn = session.stage === 'full';
  return (
    <PersonContext value={session.person}>
      <a className="to-content" href="#content">
        {say('to-content')}
      </a>
      {isIn ? <Header name={session.person.name} /> : <HalfHeader name={session.person.name} />}
      <main id="content" className="content" tabIndex={-1}>
        <ErrorBoundary>{isIn ? <Pages /> : <StagePage />}</ErrorBoundary>
      </main>
      {hasEnded && <SignInAgain account={session.person.account} />}
    </PersonContext>
  );
}

function useOwnRoutes(): readonly PageRoute[] {
  const may = useMay();
  return routes.filter(({ needs }) => needs?.some(may) ?? true);
}

function Pages() {
  const own = useOwnRoutes();
  // Who sees no cases begins with what there is to administer.
  const first = own.find(({ label }) => label === 'administration') ?? own.find(({ label }) => label !== undefined);
  return (
    <Routes>
      {own.map(({ path, page: Shown }) => (
        <Route key={path} path={path} element={<Shown />} />
      ))}
      {first && !own.some(({ path }) => path === '/') && <Route path="/" element={<first.page />} />}
      {!first && <Route path="/" element={<NoRights />} />}
      <Route path="/set-up" element={<Navigate to="/" replace />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

const NotFound = () => (
  <Page title={say('not-found')}>
    <p>{say('not-found.hint')}</p>
  </Page>
);

const NoRights = () => (
  <Page title={say('no-rights')}>
    <p>{say('no-rights.hint')}</p>
    <p>
      <Link to="/own-account">{say('own-account')}</Link>
    </p>
  </Page>
);

/** Before the pages are open: who it is, and the way out. */
function HalfHeader({ name }: { name: string }) {
  const signOut = useSignOut();
  return (
    <header className="header half">
      <strong className="brand">{say('app')}</strong>
      <span>{name}</span>
      <Button ghost size="small" onClick={() => signOut.mutate()}>
        {say('sign-out')}
      </Button>
    </header>
  );
}

function Header({ name }: { name: string }) {
  const own = useOwnRoutes();
  const may = useMay();
  const signOut = useSignOut();
  const { pathname } = useLocation();
  // Of two that fit an address, the one that is all of it.
  const isWhole = own.some(({ path, label }) => label && path === pathname);
  return (
    <header className="header">
      <strong className="brand">{say('app')}</strong>
      <nav aria-label={say('nav')}>
        {own.map(
          ({ path, label }) =>
            label && (
              <NavLink key={path} to={path} end={isWhole || path === '/'}>
                {say(label)}
              </NavLink>
            ),
        )}
      </nav>
      {may('case.see') && <Find />}
      {may('task.see') && <TasksSign />}
      <Link className="who" to="/own-account" title={say('own-account')}>
        {name}
      </Link>
      <Button ghost size="small" onClick={() => signOut.mutate()}>
        {say('sign-out')}
      </Button>
    </header>
  );
}
