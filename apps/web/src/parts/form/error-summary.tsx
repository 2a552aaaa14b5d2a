import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { say } from '../words.js';

/** One thing that is wrong, and the id of the control where it can be put right, if there is one. */
export interface FormError {
  field?: string;
  says: string;
}

/** Everything that keeps a form from being accepted, above it; it takes the focus when it appears, and each line leads to its
 *  field. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="error-summary">
      <Alert
        type="error"
        showIcon
        role="presentation"
        title={say('errors.title')}
        description={
          <ul>
            {errors.map(({ field, says }) => (
              <li key={`${field} ${says}`}>
                {field === undefined ? (
                  says
                ) : (
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(field)?.focus();
                    }}
                  >
                    {says}
                  </a>
                )}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
