import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { laterPage } from '../../parts/later.js';
import { answered, api } from '../../server/api.js';
import { SignInForm } from './form.js';
import { say } from './words.js';

const SetUpPage = laterPage(() => import('../set-up/index.js'));

/** The page before everything else; in a house that nobody uses yet, its setting up. */
export function SignInPage() {
  const about = useQuery({ queryKey: ['about'], queryFn: () => answered(api.GET('/api/about')) });
  // Passwords are shown at its end: it stays until it is left, also when the server says meanwhile that it is set up.
  const [isSettingUp, setSettingUp] = useState(false);
  if (about.data?.setUpNeeded && !isSettingUp) setSettingUp(true);
  if (about.isPending) return <main className="sign-in" />;
  if (isSettingUp) {
    return (
      <main className="content">
        <SetUpPage />
      </main>
    );
  }
  return (
    <main className="sign-in">
      <h1>{say('app')}</h1>
      {about.data?.demo && <Alert type="warning" showIcon title={say('demo')} />}
      <SignInForm />
    </main>
  );
}
