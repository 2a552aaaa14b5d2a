import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type ActContent, ActForm, forgetDraft } from '../../parts/act-form/act-form.js';
import { Choice } from '../../parts/act-form/controls.js';
import { controlId, enteredOf } from '../../parts/act-form/values.js';
import type { FormError } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { type Unit, useUnits } from '../../parts/units.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { usePerson } from '../../server/session.js';
import { firstParties, newParty, numberProblem, type PartyEntry, partyBody, partyDefaults } from './parties.js';
import { PartyFields } from './party-fields.js';
import { say } from './words.js';

type Spec = Schemas['ActSpec'];

/** What was typed of parties and left: kept as long as the tab lives, and nowhere else. */
const drafts = new Map<string, { parties: PartyEntry[]; existingNumber: string }>();

/** The form of one opening act: the parties, the fields, and the dates that will follow. */
export function Opening({
  type,
  act,
  today,
  handedOver,
}: {
  type: Schemas['CaseType'];
  act: Spec;
  today: string;
  handedOver: Readonly<Record<string, unknown>> | undefined;
}) {
  const id = `new ${type.code} ${act.code}`;
  const draft = drafts.get(id);
  const { organisation } = usePerson();
  const units = useOwnUnits();
  const [unit, setUnit] = useState(organisation);
  const [parties, setParties] = useState(draft?.parties ?? firstParties(act.fields));
  const [existingNumber, setNumber] = useState(draft?.existingNumber ?? '');
  const navigate = useNavigate();
  const keep = (next: PartyEntry[], number = existingNumber) => {
    drafts.set(id, { parties: next, existingNumber: number });
    setParties(next);
    setNumber(number);
  };
  const bodyOf = ({ occurredOn, fields }: ActContent): Schemas['OpenCaseBody'] => ({
    type: type.code,
    act: act.code,
    organisation: unit,
    occurredOn,
    fields,
    parties: parties.map(partyBody),
    ...(existingNumber.trim() !== '' && { existingNumber: existingNumber.trim() }),
  });
  const opening = useActing<Schemas['OpenCaseBody'], Schemas['CaseView']>(
    (body, header) => answered(api.POST('/api/cases', { params: { header }, body })),
    async ({ id: caseId, number }) => {
      forgetDraft(id);
      drafts.delete(id);
      await navigate(`/cases/${caseId}`, { state: { told: say('opened', { number }) } });
    },
  );
  const check = () => partyErrors(parties, today);
  return (
    <ActForm
      id={id}
      specs={act.fields}
      document={act.document ?? null}
      today={today}
      unit={unit}
      parties={parties.map(({ ref, role, name }, i) => ({
        id: ref,
        role,
        label: name.trim() === '' ? say('unnamed', { n: i + 1 }) : name.trim(),
      }))}
      {...(handedOver && { initial: { occurredOn: today, values: enteredOf(act.fields, handedOver) } })}
      defaults={partyDefaults(act.fields, parties)}
      context={check().length > 0 ? null : { unit, parties, existingNumber }}
      preview={(content) => answered(api.POST('/api/cases/preview', { body: bodyOf(content) }))}
      send={(content) => opening.mutate(bodyOf(content))}
      isSending={opening.isPending}
      error={opening.error}
      check={check}
      before={(errors) => (
        <>
          {units.length > 1 && (
            <Field id={controlId('organisation')} label={say('unit')} error={errors.get('organisation')}>
              {(control) => (
                <Choice
                  control={control}
                  options={units.map(({ code, name, depth }) => ({ value: code, label: '　'.repeat(depth) + name }))}
                  value={unit}
                  onChange={setUnit}
                />
              )}
            </Field>
          )}
          <section aria-labelledby="parties-title">
            <h2 id="parties-title">{say('parties')}</h2>
            <p className="quiet">{say('parties.hint')}</p>
            {parties.map((party, i) => (
              <PartyFields
                key={party.ref}
                party={party}
                at={i}
                type={type}
                today={today}
                errors={errors}
                onChange={(changed) => keep(parties.map((each) => (each.ref === party.ref ? changed : each)))}
                remove={parties.length > 1 ? () => keep(parties.filter(({ ref }) => ref !== party.ref)) : undefined}
              />
            ))}
            <Button className="add-party" onClick={() => keep([...parties, newParty(nextRef(parties), '')])}>
              {say('add')}
            </Button>
          </section>
          <Field
            id={controlId('existingNumber')}
            label={say('number')}
            hint={say('number.hint')}
            optional
            error={errors.get('existingNumber')}
          >
            {(control) => (
              <Input {...control} value={existingNumber} onChange={(event) => keep(parties, event.target.value)} />
            )}
          </Field>
        </>
      )}
    />
  );
}

const nextRef = (parties: readonly PartyEntry[]): string =>
  String(Math.max(0, ...parties.map(({ ref }) => Number(ref))) + 1);

function partyErrors(parties: readonly PartyEntry[], today: string): FormError[] {
  return parties.flatMap((party, i) => {
    const at = (field: keyof PartyEntry) => controlId(`parties[${i}].${field}`);
    const n = i + 1;
    const errors: FormError[] = [];
    if (party.role === '') errors.push({ field: at('role'), says: say('role.missing', { n }) });
    if (party.name.trim() === '') errors.push({ field: at('name'), says: say('name.missing', { n }) });
    const wrong = numberProblem(party, today);
    if (wrong) {
      const what = say(wrong.field === 'identityNumber' ? 'identity' : 'credit');
      const problem = say(`wrong.${wrong.problem}`);
      errors.push({ field: at(wrong.field), says: say('wrong.of', { n, what, problem }) });
    }
    return errors;
  });
}

/** The units for which the person may open cases: the own one, and those below it where a grant reaches so far; none that was
 *  closed. */
function useOwnUnits(): readonly Unit[] {
  const { grants, organisation } = usePerson();
  const units = useUnits();
  const reached = new Set([organisation]);
  for (const grant of grants) {
    const at = units.findIndex(({ code }) => code === grant.organisation);
    if (at < 0) continue;
    reached.add(grant.organisation);
    if (grant.reach !== 'unit-with-subordinates') continue;
    const depth = units[at]?.depth ?? 0;
    for (const { code, depth: own } of units.slice(at + 1)) {
      if (own <= depth) break;
      reached.add(code);
    }
  }
  return units.filter(({ code, isClosed }) => reached.has(code) && !isClosed);
}
