import { Button } from 'antd';
import { useRef, useState } from 'react';
import { say } from './words.js';

/** A password that is shown this once, with a button that copies it; where the browser does not let pages copy, it is marked,
 *  ready to be copied by hand. */
export function OneTimePassword({ of, password }: { of: string; password: string }) {
  const text = useRef<HTMLElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(password);
      setTold(say('copied'));
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setTold(say('copy.by-hand'));
    }
  };
  return (
    <span className="one-time">
      <code ref={text}>{password}</code>
      <Button size="small" onClick={copy} aria-label={say('copy.of', { of })}>
        {say('copy')}
      </Button>
      <span role="status" className="quiet">
        {told}
      </span>
    </span>
  );
}
