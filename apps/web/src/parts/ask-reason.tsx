import { Button, Input, Modal } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorSummary } from './form/error-summary.js';
import { Field } from './form/field.js';
import { sentenceOf } from './problem.js';
import { say } from './words.js';

export interface AskReasonProps {
  title: string;
  /** What follows from it, in a sentence. */
  consequence: ReactNode;
  /** The word on the button that does it. */
  does: string;
  isDanger?: boolean;
  error: unknown;
  isSending: boolean;
  onReason: (reason: string) => void;
  close: () => void;
}

/** Asks before something that takes effect at once, with what follows from it, and for the reason that is kept. */
export function AskReason({ title, consequence, does, isDanger, error, isSending, onReason, close }: AskReasonProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <Modal open title={title} footer={null} onCancel={close} mask={{ closable: false }} destroyOnHidden>
      <form onSubmit={submit} noValidate>
        {error !== null && <ErrorSummary errors={[{ says: sentenceOf(error) }]} />}
        <div className="consequence">{consequence}</div>
        <Field
          id="asked-reason"
          label={say('reason')}
          hint={say('reason.hint')}
          error={isMissing ? say('reason.missing') : undefined}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              autoFocus
              rows={2}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <p className="dialog-buttons">
          <Button onClick={close}>{say('cancel')}</Button>
          <Button type="primary" danger={isDanger === true} htmlType="submit" loading={isSending}>
            {does}
          </Button>
        </p>
      </form>
    </Modal>
  );
}
