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
        {edition.events.map(({ sequence, kind, at, by }) => (
          <li key={sequence}>
            <strong>{say(`step.${kind}`)}</strong>{' '}
            <span className="quiet">{say('step.by', { by: nameOf(by), at: momentWithYear(at) })}</span>
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
  const isMaker = edition.events.some(({ by }) => by === account);
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
function Correction({ edition: { id, version } }: { edition: Edition }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const act = useActing(
    (reason: string, header) =>
      answered(
        api.POST('/api/editions/{id}/correction', {
          params: { path: { id }, header: { ...header, 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    async (drafted) => {
      keep(queries, drafted);
      await navigate(`/reports/editions/${drafted.id}`);
      setAsking(false);
    },
  );
  return (
    <>
      <p className="buttons">
        <Button onClick={() => setAsking(true)}>{say('correction')}</Button>
      </p>
      {isAsking && (
        <AskReason
          title={say('correction')}
          consequence={say('correction.consequence')}
          does={say('correction')}
          error={act.error}
          isSending={act.isPending}
          onReason={(reason) => act.mutate(reason)}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}
