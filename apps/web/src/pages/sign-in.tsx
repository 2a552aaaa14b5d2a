import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { answered, api } from '../api.js';
import { say } from '../messages/index.js';
import { sentenceOf } from '../parts/problem.js';

interface Entered {
  account: string;
  password: string;
  code?: string;
}

/** The page before everything else. */
export function SignInPage() {
  const queries = useQueryClient();
  const about = useQuery({ queryKey: ['about'], queryFn: () => answered(api.GET('/api/about')) });
  const signIn = useMutation({
    mutationFn: ({ account, password, code }: Entered) =>
      answered(api.POST('/api/sessions', { body: { account, password, ...(code ? { code } : {}) } })),
    onSuccess: (session) => queries.setQueryData(['session'], session),
  });
  return (
    <main className="sign-in">
      <h1>{say('app.name')}</h1>
      {about.data?.demo && <Alert type="warning" showIcon title={say('app.demo')} />}
      <Form<Entered> layout="vertical" onFinish={(entered) => signIn.mutate(entered)} aria-label={say('sign-in.title')}>
        {signIn.isError && <Alert role="alert" type="error" showIcon title={sentenceOf(signIn.error)} />}
        <Form.Item name="account" label={say('sign-in.account')} rules={[{ required: true }]}>
          <Input autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item name="password" label={say('sign-in.password')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="code" label={say('sign-in.code')} extra={say('sign-in.code-hint')}>
          <Input autoComplete="one-time-code" inputMode="numeric" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={signIn.isPending} block>
          {say('sign-in.submit')}
        </Button>
      </Form>
    </main>
  );
}
