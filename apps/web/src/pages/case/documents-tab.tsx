import { type CaseView, partiesOf } from '../../parts/case-query.js';
import { useLabels } from '../../parts/dictionaries.js';
import { FieldsInWords } from '../../parts/values.js';
import type { Schemas } from '../../server/api.js';
import { documentsOf } from './documents.js';
import { say } from './words.js';

/** The documents that acts issued, with their service. */
export function DocumentsTab({ view, type }: { view: CaseView; type: Schemas['CaseType'] }) {
  const labelOf = useLabels(['service-method']);
  const documents = documentsOf(view.acts, type.acts);
  if (documents.length === 0) return <p className="quiet">{say('documents.none')}</p>;
  const nameOf = (id: unknown) => view.parties.find((party) => party.id === id)?.name ?? '';
  const service = ({ occurredOn: on, fields }: CaseView['acts'][number]) => {
    const { party, method } = fields as { party?: string; method?: string };
    const how = method === undefined ? '—' : labelOf('service-method', method);
    return say(party === undefined ? 'document.to-all' : 'document.to', { on, party: nameOf(party), method: how });
  };
  // What opened the case was handed in; nobody serves it.
  const isReceived = ({ code }: { code: string }) => type.acts.find((each) => each.code === code)?.from === null;
  return (
    <table className="plain">
      <thead>
        <tr>
          {(['document', 'document.by', 'document.details', 'document.served'] as const).map((each) => (
            <th key={each} scope="col">
              {say(each)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map(({ name, act, services }) => (
          <tr key={act.id}>
            <th scope="row">{name}</th>
            <td>
              {act.occurredOn} {act.name}
            </td>
            <td>
              <FieldsInWords
                specs={type.acts.find(({ code }) => code === act.code)?.fields ?? {}}
                fields={act.fields}
                parties={partiesOf(view)}
              />
            </td>
            <td>
              {services.length === 0 ? (
                <span className="quiet">{isReceived(act) ? '—' : say('document.not-served')}</span>
              ) : (
                services.map((each) => <div key={each.id}>{service(each)}</div>)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
