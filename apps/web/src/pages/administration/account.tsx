import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { momentWithYear } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { usePerson } from '../../server/session.js';
import { AccountActs } from './account-acts.js';
import { State } from './accounts.js';
import { Administration } from './frame.js';
import { Grants } from './grants.js';
import { type Account, useAccount } from './queries.js';
import { say } from './words.js';

/** One account: how it stands, what can be done about it, and its rights. */
export default function AccountPage() {
  const { account = '' } = useParams();
  const found = useAccount(account);
  const own = usePerson().account === account;
  const [told, setTold] = useState('');
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  return (
    <Administration title={found.data.name} beside={<Link to="/administration/accounts">← {say('back')}</Link>}>
      <p className="told" role="status">
        {told}
      </p>
      <div className="stack">
        <section className="panel">
          <h2>{say('about')}</h2>
          <About of={found.data} />
          {own ? <p className="quiet">{say('own')}</p> : <AccountActs of={found.data} onDone={setTold} />}
        </section>
        <section className="panel">
          <h2>{say('grants')}</h2>
          <Grants of={found.data} isOwn={own} onDone={setTold} />
        </section>
      </div>
    </Administration>
  );
}

function About({ of }: { of: Account }) {
  const { account, organisation, createdAt, hasSecondFactor, disabledAt, disabledBy, disabledBecause, lockedUntil } =
    of;
  return (
    <dl className="in-words">
      <div>
        <dt>{say('account')}</dt>
        <dd>{account}</dd>
      </div>
      <div>
        <dt>{say('unit')}</dt>
        <dd>{organisation.name}</dd>
      </div>
      <div>
        <dt>{say('state')}</dt>
        <dd>
          <State {...of} />
          {lockedUntil !== null && <div className="quiet">{say('locked.hint')}</div>}
          {disabledAt !== null && (
            <div>
              {say('disabled.because', { at: momentWithYear(disabledAt), by: disabledBy, reason: disabledBecause })}
            </div>
          )}
          {disabledAt === null && of.mustChangePassword && <div className="quiet">{say('must-change')}</div>}
        </dd>
      </div>
      <div>
        <dt>{say('factor')}</dt>
        <dd>{say(hasSecondFactor ? 'factor.bound' : 'factor.none')}</dd>
      </div>
      <div>
        <dt>{say('created')}</dt>
        <dd>{momentWithYear(createdAt)}</dd>
      </div>
    </dl>
  );
}
