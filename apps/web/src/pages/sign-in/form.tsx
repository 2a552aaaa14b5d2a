import { Alert, Button, Form, Input } from 'antd';
import { sentenceOf } from '../../parts/problem.js';
import { useSignIn } from '../../server/session.js';
import { say } from './words.js';

interface Entered {
  account: string;
  password: string;
  code?: string;
}

/** Account, password, code. @param account who signs in again; anyone when left out */
export function SignInForm({ account }: { account?: string }) {
  const signIn = useSignIn();
  return (
    <Form<Entered>
      layout="vertical"
      {...(account !== undefined && { initialValues: { account } })}
      onFinish={(entered) => signIn.mutate(entered)}
      aria-label={say('title')}
    >
      {signIn.isError && <Alert role="alert" type="error" showIcon title={sentenceOf(signIn.error)} />}
      <Form.Item name="account" label={say('account')} rules={[{ required: true }]}>
        <Input autoComplete="username" autoFocus={account === undefined} readOnly={account !== undefined} />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" autoFocus={account !== undefined} />
      </Form.Item>
      <Form.Item name="code" label={say('code')} extra={say('code.hint')}>
        <Input autoComplete="one-time-code" inputMode="numeric" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={signIn.isPending} block>
        {say('submit')}
      </Button>
    </Form>
  );
}
