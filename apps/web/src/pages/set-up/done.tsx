import { Alert, Button } from 'antd';
import { OneTimePassword } from '../../parts/one-time-password.js';
import type { Schemas } from '../../server/api.js';
import type { Named } from './roles.js';
import { say } from './words.js';

/** The three one-time passwords, and what happens next. */
export function Done({
  named,
  passwords,
}: {
  named: readonly Named[];
  passwords: readonly Schemas['FirstPassword'][];
}) {
  return (
    <>
      <Alert type="warning" showIcon title={say('done.hint')} />
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('who')}</th>
              <th scope="col">{say('account.word')}</th>
              <th scope="col">{say('password')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ role, name, account }) => (
              <tr key={role}>
                <th scope="row">
                  {say(role)} {name}
                </th>
                <td>{account}</td>
                <td>
                  <OneTimePassword
                    of={say('password.of', { role: say(role) })}
                    password={passwords.find((each) => each.account === account)?.password ?? ''}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{say('next')}</h2>
      <ol>
        {(['next.1', 'next.2', 'next.3'] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <Button type="primary" onClick={() => location.assign('/')}>
        {say('sign-in')}
      </Button>
    </>
  );
}
