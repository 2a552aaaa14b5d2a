import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { CaseView } from '../../parts/case-query.js';
import { useLabels } from '../../parts/dictionaries.js';
import { Field } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { say } from './words.js';

type Party = CaseView['parties'][number];
type Clear = Schemas['ClearParty'];

/** The parties with their data masked; who may sees them in full for a reason, until the page is left. */
export function PartiesTab({ view }: { view: CaseView }) {
  const labelOf = useLabels(['party-kind']);
  return (
    <div className="parties">
      {view.parties.map((party) => (
        <PartyCard key={party.id} party={party} kind={labelOf('party-kind', party.kind)} view={view} />
      ))}
    </div>
  );
}

function PartyCard({ party, kind, view }: { party: Party; kind: string; view: CaseView }) {
  const [clear, setClear] = useState<Clear>();
  const [isAsking, setAsking] = useState(false);
  const shown = { ...party, ...clear };
  const rows = [
    ['kind', kind],
    ['identity', shown.identityNumber],
    ['phone', shown.phone],
    ['address', shown.address],
    ['birth', shown.birthDate],
  ] as const;
  const isMasked = party.identityNumber || party.phone || party.address || party.birthDate || party.protection;
  return (
    <article className="party">
      <h3>
        {shown.name} <span className="quiet">{party.roleName}</span>
      </h3>
      {party.protection && <p className="soon">▲ {say(`protection.${party.protection}`)}</p>}
      <dl className="in-words">
        {rows.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {isMasked && view.may.unmask && !clear && !isAsking && (
        <Button size="small" className="no-print" onClick={() => setAsking(true)}>
          {say('unmask')}
        </Button>
      )}
      {isAsking && !clear && (
        <Unmask caseId={view.id} partyId={party.id} show={setClear} cancel={() => setAsking(false)} />
      )}
    </article>
  );
}

function Unmask({
  caseId,
  partyId,
  show,
  cancel,
}: {
  caseId: string;
  partyId: string;
  show: (party: Clear) => void;
  cancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError(say('unmask.missing'));
    try {
      const path = { caseId, partyId };
      show(
        await answered(
          api.POST('/api/cases/{caseId}/parties/{partyId}/unmasking', { params: { path }, body: { reason } }),
        ),
      );
    } catch (failed) {
      setError(sentenceOf(failed));
    }
  };
  return (
    <form onSubmit={ask} noValidate>
      <Field id={`reason-${partyId}`} label={say('unmask.reason')} hint={say('unmask.hint')} error={error}>
        {(control) => <Input {...control} autoFocus value={reason} onChange={(e) => setReason(e.target.value)} />}
      </Field>
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {say('unmask')}
        </Button>
        <Button onClick={cancel}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
