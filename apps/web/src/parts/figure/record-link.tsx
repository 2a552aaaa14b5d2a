import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { caseTypesQuery } from '../dictionaries.js';
import { say } from './words.js';

interface Props {
  id: string;
  /** Its case type or register. */
  kind: string;
  /** Empty where it has no number. */
  title: string;
}

/** The way to a case, or to an entry of a register. */
export function RecordLink({ id, kind, title }: Props) {
  const { data } = useQuery(caseTypesQuery);
  const shown = title || say('no-reference');
  if (data === undefined) return shown;
  const isCase = data.some(({ code }) => code === kind);
  return <Link to={isCase ? `/cases/${id}` : `/registers/${kind}/entries/${id}`}>{shown}</Link>;
}
