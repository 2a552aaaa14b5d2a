import './set-up.css';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../server/api.js';
import { Done } from './done.js';
import { SetUpForm } from './form.js';
import type { Named } from './roles.js';
import { say } from './words.js';

/** The beginning of a house: three administrators, then what each of them does. */
export default function SetUpPage() {
  const [made, setMade] = useState<{ named: Named[]; passwords: Schemas['FirstPassword'][] }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = say(made ? 'done' : 'title');
  useEffect(() => {
    document.title = title;
    if (made) heading.current?.focus();
  }, [made, title]);
  return (
    <div className="set-up">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {made ? <Done {...made} /> : <SetUpForm onDone={(named, passwords) => setMade({ named, passwords })} />}
    </div>
  );
}
