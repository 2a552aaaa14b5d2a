import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Layout, Menu, Skeleton } from 'antd';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { answered, api } from './api.js';
import { say } from './messages/index.js';
import { HomePage } from './pages/home.js';
import { SignInPage } from './pages/sign-in.js';
import { WorklistPage } from './pages/worklist.js';
import { useSession } from './session.js';

/** The frame of all pages, once someone has signed in. */
export function App() {
  const session = useSession();
  if (session === undefined) return <Skeleton active />;
  if (session === null) return <SignInPage />;
  return (
    <Layout className="frame">
      <Header name={session.person.name} />
      <Layout.Content role="main" className="content">
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/cases" element={<WorklistPage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Layout.Content>
    </Layout>
  );
}

function Header({ name }: { name: string }) {
  const { pathname } = useLocation();
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => answered(api.DELETE('/api/sessions/current')),
    onSuccess: () => {
      queries.setQueryData(['session'], null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const items = [
    { key: '/', label: <Link to="/">{say('nav.home')}</Link> },
    { key: '/cases', label: <Link to="/cases">{say('nav.worklist')}</Link> },
  ];
  return (
    <Layout.Header className="header">
      <strong>{say('app.name')}</strong>
      <Menu mode="horizontal" theme="dark" selectedKeys={[pathname]} items={items} className="menu" />
      <span>{name}</span>
      <Button onClick={() => signOut.mutate()}>{say('sign-out')}</Button>
    </Layout.Header>
  );
}
