import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AskReason } from '../../parts/ask-reason.js';
import { useConfirmation } from '../../parts/confirm-password.js';
import { useNames } from '../../parts/dictionaries.js';
import { momentWithYear } from '../../parts/moments.js';
import { sentenceOf } from '../../parts/problem.js';
import { type ActingHeaders, useActing } from '../../server/acting.js';
import { answered, api } from '../../server/api.js';
import { useMay, usePerson } from '../../server/session.js';
import { type Edition, keep } from './queries.js';
import { say } from './words.js';

type Step = 'check' | 'submission' | 'publication';

/** What became of an edition so far, and what the one who looks can do with it next. */
export function Steps({ edition }: { edition: Edition }) {
  const nameOf = useNames();
  return (
    <>
      <ol className="steps" aria-label={say('steps')}>
        {edition.events.map(({ sequence, kind, at, by, reason }) => (
          <li key={sequence}>
            <strong>{say(`step.${kind}`)}</strong>{' '}
            <span className="quiet">{say('step.by', { by: nameOf(by), at: momentWithYear(at) })}</span>
            {reason !== null && <div>{reason}</div>}
          </li>
        ))}
      </ol>
      <div className="no-print">
        <Next edition={edition} />
      </div>
    </>
  );
}

function Next({ edition }: { edition: Edition }) {
  const may = useMay();
  const { account } = usePerson();
  const { id, version, state } = edition;
  const queries = useQueryClient();
  const { confirmed, dialog } = useConfirmation();
  const [isPublishing, setPublishing] = useState(false);
  const act = useActing(
    ({ step, seen }: { step: Step; seen: number }, header) => {
      const params = { path: { id }, header: { ...header, 'If-Match': `"${seen}"` } };
      return confirmed(() => send[step](params));
    },
    (answer) => {
      setPublishing(false);
      keep(queries, answer);
    },
  );
  const open = edition.checks.filter((each) => each.state === 'fails' && each.explanation === null).length;
  // Who sent it back took no part in making it.
  const isMaker = edition.events.some(({ kind, by }) => kind !== 'returned' && by === account);
  const take = (step: Step) => act.mutate({ step, seen: version });
  return (
    <>
      {act.error !== null && !isPublishing && (
        <Alert type="error" showIcon role="alert" title={sentenceOf(act.error)} />
      )}
      {(state === 'draft' || state === 'checked') && may('edition.make') && (
        <>
          <p className="quiet">{open > 0 ? say('submit.open', { n: open }) : say(hintOf[state])}</p>
          <p className="buttons">
            <Button
              // Another button: it does not fade from one kind into the other.
              key={state}
              type={state === 'draft' ? 'primary' : 'default'}
              loading={act.isPending && act.variables?.step === 'check'}
              onClick={() => take('check')}
            >
              {say(state === 'draft' ? 'check' : 'check.again')}
            </Button>
            {state === 'checked' && open === 0 && (
              <Button
                type="primary"
                loading={act.isPending && act.variables?.step === 'submission'}
                onClick={() => take('submission')}
              >
                {say('submit')}
              </Button>
            )}
          </p>
        </>
      )}
      {state === 'submitted' &&
        (may('edition.publish') && !isMaker ? (
          <p className="buttons">
            <Button type="primary" onClick={() => setPublishing(true)}>
              {say('publish')}
            </Button>
            <SendBack edition={edition} />
          </p>
        ) : (
          <p>{say('wait.publisher')}</p>
        ))}
      {isPublishing && (
        <Modal
          open
          title={say('publish.title', { title: edition.title })}
          onCancel={() => setPublishing(false)}
          mask={{ closable: false }}
          footer={[
            <Button key="cancel" onClick={() => setPublishing(false)}>
              {say('cancel')}
            </Button>,
            <Button key="publish" type="primary" loading={act.isPending} onClick={() => take('publication')}>
              {say('publish')}
            </Button>,
          ]}
        >
          {act.error !== null && <Alert type="error" showIcon role="alert" title={sentenceOf(act.error)} />}
          <p>{say('publish.consequence')}</p>
        </Modal>
      )}
      {state === 'published' && may('edition.make') && <Correction edition={edition} />}
      {dialog}
    </>
  );
}

const hintOf = { draft: 'check.hint', checked: 'submit.hint' } as const;

interface Params {
  path: { id: string };
  header: ActingHeaders & { 'If-Match': string };
}

const send: Readonly<Record<Step, (params: Params) => Promise<Edition>>> = {
  check: (params) => answered(api.POST('/api/editions/{id}/check', { params, body: {} })),
  submission: (params) => answered(api.POST('/api/editions/{id}/submission', { params })),
  publication: (params) => answered(api.POST('/api/editions/{id}/publication', { params })),
};

/** Begins the edition that puts a published one right. */
function Correction({ edition }: { edition: Edition }) {
  const navigate = useNavigate();
  return (
    <p className="buttons">
      <WithReason edition={edition} does="correction" after={({ id }) => navigate(`/reports/editions/${id}`)} />
    </p>
  );
}

const SendBack = ({ edition }: { edition: Edition }) => <WithReason edition={edition} does="return" />;

interface WithReasonProps {
  edition: Edition;
  does: 'correction' | 'return';
  after?: (answer: Edition) => unknown;
}

/** A step for which a reason is asked. */
function WithReason({ edition: { id, version }, does, after }: WithReasonProps) {
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const act = useActing(
    (reason: string, header) => {
      const params = { path: { id }, header: { ...header, 'If-Match': `"${version}"` } };
      return answered(api.POST(`/api/editions/{id}/${does}`, { params, body: { reason } }));
    },
    async (answer) => {
      keep(queries, answer);
      await after?.(answer);
      setAsking(false);
    },
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say(does)}</Button>
      {isAsking && (
        <AskReason
          title={say(does)}
          consequence={say(`${does}.consequence`)}
          does={say(does)}
          error={act.error}
          isSending={act.isPending}
          onReason={(reason) => act.mutate(reason)}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}
