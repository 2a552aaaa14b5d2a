import { Button } from 'antd';
import { useState } from 'react';
import { AskReason } from '../../parts/ask-reason.js';
import { useConfirmation } from '../../parts/confirm-password.js';
import { OneTimePassword } from '../../parts/one-time-password.js';
import { useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { type Account, useAccountsChanged } from './queries.js';
import { say } from './words.js';

type Act = 'reset-password' | 'reset-factor' | 'disable';

const needs = {
  'reset-password': 'account.manage',
  'reset-factor': 'grant.manage',
  disable: 'account.manage',
} as const;

/** What can be done about an account by the one who looks; each asks first, with what follows from it. */
export function AccountActs({ of, onDone }: { of: Account; onDone: (told: string) => void }) {
  const may = useMay();
  const changed = useAccountsChanged();
  const { confirmed, dialog } = useConfirmation();
  const [asked, setAsked] = useState<Act>();
  const [password, setPassword] = useState<string>();
  const act = useActing(
    ({ what, reason }: { what: Act; reason: string }) => confirmed(() => send[what](of.account, reason)),
    async (made, { what }) => {
      setAsked(undefined);
      setPassword(made?.password);
      onDone(say(`${what}.done`));
      await changed();
    },
  );
  const can = {
    'reset-password': of.disabledAt === null,
    'reset-factor': of.disabledAt === null && of.hasSecondFactor,
    disable: of.disabledAt === null,
  };
  const acts = (Object.keys(needs) as Act[]).filter((each) => may(needs[each]) && can[each]);
  return (
    <>
      {password !== undefined && (
        <div className="told">
          <p>{say('new-password')}</p>
          <OneTimePassword of={`${of.name}${say('new-password')}`} password={password} />
          <p>⚠ {say('password.once')}</p>
        </div>
      )}
      <p className="buttons">
        {acts.map((each) => (
          <Button
            key={each}
            danger={each === 'disable'}
            onClick={() => {
              act.reset();
              setAsked(each);
            }}
          >
            {say(each)}
          </Button>
        ))}
      </p>
      {asked && (
        <AskReason
          title={say(`${asked}.title`, { name: of.name })}
          consequence={say(`${asked}.consequence`, { name: of.name })}
          does={say(asked)}
          isDanger={asked === 'disable'}
          error={act.error}
          isSending={act.isPending}
          onReason={(reason) => act.mutate({ what: asked, reason })}
          close={() => setAsked(undefined)}
        />
      )}
      {dialog}
    </>
  );
}

const send: Record<Act, (account: string, reason: string) => Promise<{ password: string } | undefined>> = {
  'reset-password': (account, reason) =>
    answered(api.POST('/api/accounts/{account}/password', { params: { path: { account } }, body: { reason } })),
  'reset-factor': (account, reason) =>
    answered(
      api.POST('/api/accounts/{account}/second-factor/reset', { params: { path: { account } }, body: { reason } }),
    ),
  disable: (account, reason) =>
    answered(api.POST('/api/accounts/{account}/disabling', { params: { path: { account } }, body: { reason } })),
};
