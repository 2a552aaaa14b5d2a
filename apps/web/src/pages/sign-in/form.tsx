import { Alert, Button, Form, Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { sentenceOf } from '../../parts/problem.js';
import { Refused } from '../../server/api.js';
import { useSignIn } from '../../server/session.js';
import { say } from './words.js';

interface Entered {
  account: string;
  password: string;
  code?: string;
}

/** Account and password; the code once the server asks for it. @param account who signs in again; anyone when left out */
export function SignInForm({ account }: { account?: string }) {
  const signIn = useSignIn();
  const [form] = Form.useForm<Entered>();
  const codeInput = useRef<InputRef>(null);
  const refused = signIn.error instanceof Refused ? signIn.error.code : undefined;
  const needsCode = useRef(false);
  needsCode.current ||= refused === 'sign-in.code-required';
  useEffect(() => {
    if (refused === 'sign-in.code-required') codeInput.current?.focus();
    // A code counts once, also where the password beside it was wrong.
    else if (refused !== undefined) form.resetFields(['code']);
  }, [form, refused]);
  return (
    <Form<Entered>
      form={form}
      layout="vertical"
      {...(account !== undefined && { initialValues: { account } })}
      onFinish={(entered) => signIn.mutate(entered)}
      aria-label={say('title')}
    >
      {signIn.isError && (
        <Alert
          role="alert"
          type={refused === 'sign-in.code-required' ? 'info' : 'error'}
          showIcon
          title={sentenceOf(signIn.error)}
          description={whatToDo(refused)}
        />
      )}
      <Form.Item name="account" label={say('account')} rules={[{ required: true, message: say('account.missing') }]}>
        <Input autoComplete="username" autoFocus={account === undefined} readOnly={account !== undefined} />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={[{ required: true, message: say('password.missing') }]}>
        <Input.Password autoComplete="current-password" autoFocus={account !== undefined} />
      </Form.Item>
      {needsCode.current && (
        <Form.Item name="code" label={say('code')} extra={say('code.hint')}>
          <Input ref={codeInput} autoComplete="one-time-code" inputMode="numeric" />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={signIn.isPending} block>
        {say('submit')}
      </Button>
    </Form>
  );
}

const whatToDo = (code: string | undefined) =>
  code === 'sign-in.failed' || code === 'sign-in.locked' ? say(code) : undefined;
