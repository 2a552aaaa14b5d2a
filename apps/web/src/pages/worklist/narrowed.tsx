import { useQuery } from '@tanstack/react-query';
import { caseTypeQuery, useNames, useOfficers } from '../../parts/dictionaries.js';
import { say } from './words.js';

export interface NarrowedProps {
  asked: Readonly<Record<string, string>>;
  clear: () => void;
}

/** By what the list is narrowed beside its view, in words. */
export function Narrowed({ asked, clear }: NarrowedProps) {
  const nameOf = useNames();
  const officers = useOfficers();
  const { type = '', organisation, handler, unassigned, suspendedDays, view } = asked;
  const { data: caseType } = useQuery({ ...caseTypeQuery(type), enabled: type !== '' });
  const unit = officers.find((each) => each.organisation.code === organisation)?.organisation.name;
  const day = (what: 'due' | 'hearing') => {
    const [from = '', until = ''] = [asked[`${what}From`], asked[`${what}Until`]];
    return from === '' && until === '' ? [] : [`${say(what)} ${from === until ? from : `${from} – ${until}`}`];
  };
  const filters = [
    ...(type === '' ? [] : [`${say('type')} ${caseType?.name ?? ''}`]),
    ...(organisation === undefined ? [] : [`${say('unit')} ${unit ?? ''}`]),
    ...(handler === undefined ? [] : [`${say('handler')} ${nameOf(handler)}`]),
    ...(unassigned === undefined ? [] : [say('nobody')]),
    ...(view === 'suspended-long' ? [say('days', { n: suspendedDays ?? 60 })] : []),
    ...day('due'),
    ...day('hearing'),
  ];
  if (filters.length === 0) return null;
  return (
    <p>
      {say('narrowed', { filters: filters.join('；') })}{' '}
      <button type="button" className="as-link" onClick={clear}>
        {say('all-again')}
      </button>
    </p>
  );
}
