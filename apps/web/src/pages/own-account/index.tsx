import './own-account.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { Page } from '../../frame/page.js';
import { ChangePassword, ownAccountQuery } from '../../parts/account/change-password.js';
import { Enrol } from '../../parts/account/enrol.js';
import { dayOfMoment } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import type { Schemas } from '../../server/api.js';
import { usePerson } from '../../server/session.js';
import { Sessions } from './sessions.js';
import { say } from './words.js';

/** Who someone is here, what they may do, and how they sign in. */
export default function OwnAccountPage() {
  const own = useQuery(ownAccountQuery);
  return (
    <Page title={say('title')}>
      {own.isError && <Problem error={own.error} again={() => own.refetch()} />}
      {own.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {own.data && (
        <div className="own-account">
          <Profile own={own.data} />
          <Password own={own.data} />
          <Factor own={own.data} />
          <Sessions />
        </div>
      )}
    </Page>
  );
}

type Own = { own: Schemas['OwnAccount'] };

function Profile({ own }: Own) {
  const { name, account } = usePerson();
  return (
    <section className="panel">
      <h2>{say('profile')}</h2>
      <dl className="in-words">
        <div>
          <dt>{say('name')}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{say('account')}</dt>
          <dd>{account}</dd>
        </div>
        <div>
          <dt>{say('unit')}</dt>
          <dd>{own.organisation.name}</dd>
        </div>
        <div>
          <dt>{say('roles')}</dt>
          <dd>
            {own.grants.length === 0 && say('roles.none')}
            {own.grants.map(({ role, roleName, organisation, reachName }) => (
              <div key={`${role} ${organisation.code}`}>
                {say('role', { role: roleName, unit: organisation.name, reach: reachName })}
              </div>
            ))}
          </dd>
        </div>
        <div>
          <dt>{say('may')}</dt>
          <dd>{own.permissions.join('；')}</dd>
        </div>
        {own.standsInFor.length > 0 && (
          <div>
            <dt>{say('stands-in')}</dt>
            <dd>{own.standsInFor.join('、')}</dd>
          </div>
        )}
        <div>
          <dt>{say('language')}</dt>
          <dd>{say('language.hint')}</dd>
        </div>
      </dl>
    </section>
  );
}

const day = 86_400_000;

function Password({ own }: Own) {
  const queries = useQueryClient();
  const [is, setIs] = useState<'closed' | 'open' | 'done'>('closed');
  const until = new Date(Date.parse(own.passwordSetAt) + own.passwordRules.maxAgeDays * day).toISOString();
  const onDone = async () => {
    setIs('done');
    await queries.invalidateQueries({ queryKey: ['own-account'] });
    await queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  return (
    <section className="panel">
      <h2>{say('password')}</h2>
      <p>{say('password.set', { day: dayOfMoment(own.passwordSetAt), until: dayOfMoment(until) })}</p>
      <p role="status">{is === 'done' && say('password.done')}</p>
      {is === 'open' ? (
        <ChangePassword onDone={onDone} />
      ) : (
        <Button onClick={() => setIs('open')}>{say('password.change')}</Button>
      )}
    </section>
  );
}

function Factor({ own }: Own) {
  const queries = useQueryClient();
  const [is, setIs] = useState<'closed' | 'open' | 'done'>('closed');
  const onDone = async () => {
    setIs('done');
    await queries.invalidateQueries({ queryKey: ['own-account'] });
  };
  const state = own.hasSecondFactor ? 'factor.bound' : own.needsSecondFactor ? 'factor.needed' : 'factor.none';
  return (
    <section className="panel">
      <h2>{say('factor')}</h2>
      <p role="status">{is === 'done' && say('factor.done')}</p>
      <p>{say(state)}</p>
      {!own.hasSecondFactor && is === 'closed' && <Button onClick={() => setIs('open')}>{say('factor.begin')}</Button>}
      {!own.hasSecondFactor && is === 'open' && <Enrol onDone={onDone} />}
    </section>
  );
}
