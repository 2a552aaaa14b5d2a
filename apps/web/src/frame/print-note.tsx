import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { momentWithYear } from '../parts/moments.js';
import { usePerson } from '../server/session.js';
import { say } from './words.js';

/** What a printed page says of itself: what of it is shown, as of when, by whom. On paper alone. */
export function PrintNote({ about, asOf }: { about?: string | undefined; asOf?: number | undefined }) {
  const { name } = usePerson();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const onPrint = () => flushSync(() => setNow(Date.now()));
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, []);
  const at = new Date(asOf ?? now).toISOString();
  return (
    <p className="printed">
      {about !== undefined && `${about}　`}
      {say('printed', { at: momentWithYear(at), name })}
    </p>
  );
}
