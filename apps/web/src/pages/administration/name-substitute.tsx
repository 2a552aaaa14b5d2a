import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { DayInput } from '../../parts/form/day-input.js';
import { dayOf } from '../../parts/form/days.js';
import { ErrorSummary, type FormError } from '../../parts/form/error-summary.js';
import { Field } from '../../parts/form/field.js';
import { sentenceOf } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { say as sayPart } from '../../parts/words.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { usePerson } from '../../server/session.js';
import { ChoosePerson } from './choose.js';
import { type Candidate, useCandidates } from './queries.js';
import { say } from './words.js';

type Body = Schemas['SubstitutionBody'];
const nothing: Body = { officer: '', substitute: '', from: '', until: '', reason: '' };
const idOf = (name: string): string => `substitute-${name}`;

/** Names somebody who stands in for an officer from one day to another. */
export function NameSubstitute({ onDone }: { onDone: (told: string) => unknown }) {
  const people = useCandidates();
  const self = usePerson().account;
  const [values, setValues] = useState(nothing);
  const today = useToday();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const name = useActing(
    (body: Body) => answered(api.POST('/api/substitutions', { body })),
    async (_, body) => {
      setValues(nothing);
      await onDone(
        say('name-substitute.done', {
          officer: nameOf(people, body.officer),
          substitute: nameOf(people, body.substitute),
        }),
      );
    },
  );
  const put = (change: Partial<Body>) => setValues({ ...values, ...change });
  // Who is away is most often away from today on.
  const given = { ...values, from: values.from === '' ? (today ?? '') : values.from };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemsOf(given);
    setErrors(wrong);
    if (wrong.length > 0) return;
    name.mutate(
      { ...given, reason: given.reason.trim() },
      { onError: (error) => setErrors([{ says: sentenceOf(error) }]) },
    );
  };
  const errorAt = (field: string) => errors.find((each) => each.field === idOf(field))?.says;
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <Field id={idOf('officer')} label={say('officer')} error={errorAt('officer')}>
        {(control) => (
          <ChoosePerson
            control={control}
            people={people}
            value={values.officer}
            onChange={(officer) => put({ officer })}
          />
        )}
      </Field>
      <Field id={idOf('substitute')} label={say('substitute')} error={errorAt('substitute')}>
        {(control) => (
          <ChoosePerson
            control={control}
            people={people.filter(({ account }) => account !== values.officer && account !== self)}
            value={values.substitute}
            onChange={(substitute) => put({ substitute })}
          />
        )}
      </Field>
      <div className="two-days">
        {(['from', 'until'] as const).map((day) => (
          <Field key={day} id={idOf(day)} label={say(day)} hint={sayPart('day.hint')} error={errorAt(day)}>
            {(control) => <DayInput control={control} value={given[day]} onChange={(value) => put({ [day]: value })} />}
          </Field>
        ))}
      </div>
      <Field id={idOf('reason')} label={say('reason')} hint={say('name-substitute.reason')} error={errorAt('reason')}>
        {(control) => (
          <Input
            {...control}
            maxLength={500}
            value={values.reason}
            onChange={({ target }) => put({ reason: target.value })}
          />
        )}
      </Field>
      <Button type="primary" htmlType="submit" loading={name.isPending}>
        {say('name-substitute.submit')}
      </Button>
    </form>
  );
}

const nameOf = (people: readonly Candidate[], account: string): string =>
  people.find((each) => each.account === account)?.name ?? account;

function problemsOf({ officer, substitute, from, until, reason }: Body): FormError[] {
  const problems: FormError[] = [];
  if (officer === '') problems.push({ field: idOf('officer'), says: say('officer.missing') });
  if (substitute === '') problems.push({ field: idOf('substitute'), says: say('substitute.missing') });
  else if (substitute === officer) problems.push({ field: idOf('substitute'), says: say('substitute.same') });
  for (const [name, value] of [
    ['from', from],
    ['until', until],
  ] as const) {
    if (dayOf(value) === null) problems.push({ field: idOf(name), says: `${say(name)}${sayPart('day.invalid')}` });
  }
  if (dayOf(from) !== null && dayOf(until) !== null && until < from) {
    problems.push({ field: idOf('until'), says: say('until.early') });
  }
  if (reason.trim() === '') problems.push({ field: idOf('reason'), says: say('reason.missing') });
  return problems;
}
