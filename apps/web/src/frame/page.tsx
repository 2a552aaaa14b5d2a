import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { PrintNote } from './print-note.js';
import { say } from './words.js';

export interface PageProps {
  title: string;
  /** Beside the title: what one does with the page. */
  beside?: ReactNode;
  /** What of it is shown, said on paper: the filters of a list. */
  printed?: string;
  /** When what is shown was fetched, in milliseconds; when it is printed, if nobody says. */
  asOf?: number | undefined;
  /** Lies across the sheet when printed, as wide tables do. */
  isWide?: boolean;
  children: ReactNode;
}

/** A page: its title in the tab and as the heading, which takes the focus when one comes here from another page. */
export function Page({ title, beside, printed, asOf, isWide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · ${say('app')}`;
  }, [title]);
  // Of the moment when one came: the address of a page changes also while one works on it.
  const [isFirst] = useState(key === 'default');
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <>
      <div className={isWide ? 'page-head prints-wide' : 'page-head'}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {beside}
      </div>
      <PrintNote about={printed} asOf={asOf} />
      {children}
    </>
  );
}
