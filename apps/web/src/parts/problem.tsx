import { Alert, Button } from 'antd';
import { Refused } from '../api.js';
import { say } from '../messages/index.js';

/** What went wrong, in a sentence that says what to do. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Refused && error.message !== '' ? error.message : say('load.offline');

/** Shown in place of what did not come. */
export const Problem = ({ error, again }: { error: unknown; again: () => void }) => (
  <Alert
    type="error"
    showIcon
    title={say('load.failed', { problem: sentenceOf(error) })}
    action={<Button onClick={again}>{say('load.again')}</Button>}
  />
);
