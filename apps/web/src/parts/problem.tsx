import { Alert, Button } from 'antd';
import { Refused } from '../server/api.js';
import { say } from './words.js';

/** What went wrong, in a sentence that says what to do. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Refused && error.message !== '' ? error.message : say('offline');

/** Shown in place of what did not come. */
export const Problem = ({ error, again }: { error: unknown; again: () => void }) => (
  <Alert
    type="error"
    showIcon
    role="alert"
    title={say('failed', { problem: sentenceOf(error) })}
    action={<Button onClick={again}>{say('again')}</Button>}
  />
);
