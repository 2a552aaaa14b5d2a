import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { answered, api } from '../../server/api.js';
import { SignInForm } from './form.js';
import { say } from './words.js';

/** The page before everything else. */
export function SignInPage() {
  const about = useQuery({ queryKey: ['about'], queryFn: () => answered(api.GET('/api/about')) });
  return (
    <main className="sign-in">
      <h1>{say('app')}</h1>
      {about.data?.demo && <Alert type="warning" showIcon title={say('demo')} />}
      <SignInForm />
    </main>
  );
}
