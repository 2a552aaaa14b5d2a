import { yuanOf } from '../../parts/act-form/values.js';
import type { CaseView } from '../../parts/case-query.js';
import { useLabels } from '../../parts/dictionaries.js';
import type { Schemas } from '../../server/api.js';
import { say } from './words.js';

/** What statistics know of the case, in words. */
export function AboutTab({ view, type }: { view: CaseView; type: Schemas['CaseType'] }) {
  const labelOf = useLabels(type.facts.flatMap(({ dictionary }) => dictionary ?? []));
  const known = type.facts.flatMap(({ code, label, kind, dictionary }) => {
    const value = (view.facts as Record<string, unknown>)[code];
    if (value === null || value === undefined || value === false || value === '') return [];
    const text = String(value);
    const words = () => {
      if (dictionary) return labelOf(dictionary, text);
      if (kind === 'boolean') return say('yes');
      return kind === 'money' ? yuanOf(Number(value)) : text;
    };
    return [{ code, label, text: words() }];
  });
  const dates = (['received', 'accepted', 'closed'] as const).flatMap((each) => {
    const on = view[`${each}On`];
    return on ? [{ code: each, label: say(each), text: on }] : [];
  });
  const law = type.lawVersions.find(({ code }) => code === view.lawVersion)?.name ?? view.lawVersion;
  const all = [{ code: 'law', label: say('law'), text: law }, ...dates, ...known];
  return (
    <dl className="in-words">
      {all.map(({ code, label, text }) => (
        <div key={code}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
