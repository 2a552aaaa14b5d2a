import { Button, Skeleton } from 'antd';
import { Suspense } from 'react';
import { NavLink, Route, Routes } from 'react-router';
import { SignInPage } from '../pages/sign-in/index.js';
import { useMay, useSession, useSignOut } from '../server/session.js';
import { ErrorBoundary } from './error-boundary.js';
import { Page } from './page.js';
import { type PageRoute, routes } from './routes.js';
import { SignInAgain } from './sign-in-again.js';
import { TasksSign } from './tasks-sign.js';
import { say } from './words.js';

/** The frame of all pages, once someone has signed in. */
export function App() {
  const { session, hasEnded } = useSession();
  if (session === undefined) return <Skeleton active />;
  if (session === null) return <SignInPage />;
  return (
    <>
      <a className="to-content" href="#content">
        {say('to-content')}
      </a>
      <Header name={session.person.name} />
      <main id="content" className="content" tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<Skeleton active />}>
            <Pages />
          </Suspense>
        </ErrorBoundary>
      </main>
      {hasEnded && <SignInAgain account={session.person.account} />}
    </>
  );
}

function useOwnRoutes(): readonly PageRoute[] {
  const may = useMay();
  return routes.filter(({ needs }) => needs?.some(may) ?? true);
}

function Pages() {
  const own = useOwnRoutes();
  const first = own.find(({ label }) => label !== undefined);
  return (
    <Routes>
      {own.map(({ path, page: Shown }) => (
        <Route key={path} path={path} element={<Shown />} />
      ))}
      {first && first.path !== '/' && <Route path="/" element={<first.page />} />}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

const NotFound = () => (
  <Page title={say('not-found')}>
    <p>{say('not-found.hint')}</p>
  </Page>
);

function Header({ name }: { name: string }) {
  const own = useOwnRoutes();
  const may = useMay();
  const signOut = useSignOut();
  return (
    <header className="header">
      <strong className="brand">{say('app')}</strong>
      <nav aria-label={say('nav')}>
        {own.map(
          ({ path, label }) =>
            label && (
              <NavLink key={path} to={path} end={path === '/'}>
                {say(label)}
              </NavLink>
            ),
        )}
      </nav>
      {may('task.see') && <TasksSign />}
      <span className="who">{name}</span>
      <Button ghost size="small" onClick={() => signOut.mutate()}>
        {say('sign-out')}
      </Button>
    </header>
  );
}
