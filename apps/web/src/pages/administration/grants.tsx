import { Button } from 'antd';
import { useState } from 'react';
import { AskReason } from '../../parts/ask-reason.js';
import { dayOfMoment } from '../../parts/moments.js';
import { useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { GrantForm } from './grant-form.js';
import { type Account, type Grant, useAccountsChanged } from './queries.js';
import { say } from './words.js';

interface Props {
  of: Account;
  isOwn: boolean;
  onDone: (told: string) => void;
}

/** The rights of an account: with their reasons, to be revoked and added to by who may. */
export function Grants({ of, isOwn, onDone }: Props) {
  const mayChange = useMay()('grant.manage') && !isOwn && of.disabledAt === null;
  const changed = useAccountsChanged();
  const [asked, setAsked] = useState<Grant>();
  const [isGranting, setGranting] = useState(false);
  const revoke = useActing(
    ({ grant, reason }: { grant: string; reason: string }) =>
      answered(
        api.POST('/api/accounts/{account}/grants/{grant}/revocation', {
          params: { path: { account: of.account, grant } },
          body: { reason },
        }),
      ),
    async () => {
      setAsked(undefined);
      onDone(say('revoke.done'));
      await changed();
    },
  );
  return (
    <>
      {of.grants.length === 0 ? (
        <p>
          {say('grants.none')}
          {!mayChange && say('grants.none.ask')}
        </p>
      ) : (
        <div className="wide-table">
          <table className="plain">
            <thead>
              <tr>
                {(['role', 'unit', 'reach', 'because', 'granted-by'] as const).map((key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ))}
                {mayChange && <th scope="col">{say('act')}</th>}
              </tr>
            </thead>
            <tbody>
              {of.grants.map((grant) => (
                <tr key={grant.id}>
                  <th scope="row">{grant.roleName}</th>
                  <td>{grant.organisationName}</td>
                  <td>{grant.reachName}</td>
                  <td>{grant.reason}</td>
                  <td>
                    {grant.grantedBy}
                    <div className="quiet">{dayOfMoment(grant.grantedAt)}</div>
                  </td>
                  {mayChange && (
                    <td>
                      <Button
                        size="small"
                        danger
                        aria-label={say('revoke.of', { role: grant.roleName, unit: grant.organisationName })}
                        onClick={() => {
                          revoke.reset();
                          setAsked(grant);
                        }}
                      >
                        {say('revoke')}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayChange && !isGranting && (
        <p>
          <Button type="primary" onClick={() => setGranting(true)}>
            {say('grant')}
          </Button>
        </p>
      )}
      {mayChange && isGranting && <GrantForm of={of} onDone={onDone} close={() => setGranting(false)} />}
      {asked && (
        <AskReason
          title={say('revoke.title', { name: of.name, role: asked.roleName })}
          consequence={say('revoke.consequence', {
            name: of.name,
            role: asked.roleName,
            unit: asked.organisationName,
          })}
          does={say('revoke')}
          isDanger
          error={revoke.error}
          isSending={revoke.isPending}
          onReason={(reason) => revoke.mutate({ grant: asked.id, reason })}
          close={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
