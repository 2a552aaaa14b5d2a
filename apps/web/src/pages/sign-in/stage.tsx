import { useQueryClient } from '@tanstack/react-query';
import { Page } from '../../frame/page.js';
import { ChangePassword } from '../../parts/account/change-password.js';
import { Enrol } from '../../parts/account/enrol.js';
import { useSession } from '../../server/session.js';
import { say } from './words.js';

/** What someone who has entered the password has to do before the pages open: a password of the own, an authenticator. */
export default function StagePage() {
  const { session } = useSession();
  const queries = useQueryClient();
  const goOn = () => queries.invalidateQueries({ queryKey: ['session'] });
  const isFirst = session?.stage === 'must-change-password';
  return (
    <Page title={say(isFirst ? 'stage.password' : 'stage.enrol')}>
      <div className="panel">
        <p>{say(isFirst ? 'stage.password.hint' : 'stage.enrol.hint')}</p>
        {isFirst ? <ChangePassword isFirst onDone={goOn} /> : <Enrol onDone={goOn} />}
      </div>
    </Page>
  );
}
