import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { say } from './words.js';

/** A page: its title in the tab and as the heading, which takes the focus when one comes here from another page. */
export function Page({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · ${say('app')}`;
  }, [title]);
  const isFirst = key === 'default';
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </>
  );
}
