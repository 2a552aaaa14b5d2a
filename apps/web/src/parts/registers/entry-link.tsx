import { Link } from 'react-router';
import { say } from '../words.js';
import { titleOf, useLatest } from './entries.js';

/** Another entry, by its name where that is among the latest of its register. */
export function EntryLink({ register, id }: { register: string | undefined; id: string }) {
  const entry = useLatest(register).find((each) => each.id === id);
  return <Link to={`/registers/${register}/entries/${id}`}>{entry ? titleOf(entry) : say('linked-entry')}</Link>;
}
