import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type FieldSpec, type FieldSpecs, yuanOf } from './act-form/values.js';
import { useLabels, useNames } from './dictionaries.js';
import { EntryLink } from './registers/entry-link.js';
import { say } from './words.js';

const dictionariesIn = (specs: FieldSpecs): string[] =>
  Object.values(specs).flatMap(({ dictionary, of }) => [
    ...(dictionary ? [dictionary] : []),
    ...dictionariesIn(of ?? {}),
  ]);

/** A value in words, by its declaration: codes by their labels, parties and officers by name, money in yuan. */
export function useWordsOf(
  specs: FieldSpecs,
  parties: readonly { id: string; label: string }[] = [],
): (spec: FieldSpec, value: unknown) => ReactNode {
  const labelOf = useLabels(dictionariesIn(specs));
  const nameOf = useNames();
  const partyOf = (id: string) => parties.find((party) => party.id === id)?.label ?? id;
  return (spec, value) => {
    const text = String(value);
    if (spec.dictionary !== undefined) return labelOf(spec.dictionary, text);
    if (spec.kind.startsWith('part')) return partyOf(text);
    if (spec.kind.startsWith('officer')) return nameOf(text);
    if (spec.kind === 'case') return <Link to={`/cases/${text}`}>{say('linked-case')}</Link>;
    if (spec.kind === 'entry') return <EntryLink register={spec.register} id={text} />;
    if (spec.kind === 'money') return say('yuan', { n: yuanOf(Number(value)) });
    if (spec.kind === 'boolean') return say(value === true ? 'yes' : 'no');
    return text;
  };
}

/** The fields of an act or entry in words. */
export function FieldsInWords({
  specs,
  fields,
  parties = [],
}: {
  specs: FieldSpecs;
  fields: Readonly<Record<string, unknown>>;
  parties?: readonly { id: string; label: string }[];
}) {
  const one = useWordsOf(specs, parties);
  const shown = (spec: FieldSpec, value: unknown): ReactNode => {
    if (spec.kind === 'items') {
      const items = value as Record<string, unknown>[];
      return (
        <ol className="items">
          {items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items have nothing but their place
            <li key={i}>
              {Object.entries(spec.of ?? {})
                .filter(([name]) => item[name] !== undefined)
                .map(([name, each], k) => (
                  <span key={name}>
                    {k > 0 && '；'}
                    {each.label}：{one(each, item[name])}
                  </span>
                ))}
            </li>
          ))}
        </ol>
      );
    }
    if (!Array.isArray(value)) return one(spec, value);
    return value.map((each, i) => (
      <span key={String(each)}>
        {i > 0 && '、'}
        {one(spec, each)}
      </span>
    ));
  };
  const filled = Object.entries(specs).filter(([name]) => fields[name] !== undefined && fields[name] !== null);
  if (filled.length === 0) return null;
  return (
    <dl className="in-words">
      {filled.map(([name, spec]) => (
        <div key={name}>
          <dt>{spec.label}</dt>
          <dd>{shown(spec, fields[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
