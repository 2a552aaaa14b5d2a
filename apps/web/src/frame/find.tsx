import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { say } from './words.js';

/** Finds cases from every page. */
export function Find() {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void navigate('/search', { state: { text } });
    setText('');
  };
  return (
    <form onSubmit={find} className="find-box" aria-label={say('find')}>
      <input
        type="search"
        aria-label={say('find')}
        placeholder={say('find')}
        maxLength={100}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
