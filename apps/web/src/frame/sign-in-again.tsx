import { Modal } from 'antd';
import { SignInForm } from '../pages/sign-in/form.js';
import { useSignOut } from '../server/session.js';
import { say } from './words.js';

/** Asks for the password over the page on which the session ended; what was typed there stays. */
export function SignInAgain({ account }: { account: string }) {
  const signOut = useSignOut();
  return (
    <Modal open title={say('ended.title')} closable={false} keyboard={false} mask={{ closable: false }} footer={null}>
      <p>{say('ended.hint')}</p>
      <SignInForm account={account} />
      <p>
        <button type="button" className="as-link" onClick={() => signOut.mutate()}>
          {say('ended.other')}
        </button>
        <span className="quiet"> {say('ended.other.hint')}</span>
      </p>
    </Modal>
  );
}
