import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../server/session.js';
import type { ExportedList } from './export/dialog.js';
import { later } from './later.js';
import { say } from './words.js';

const ExportDialog = later(() => import('./export/dialog.js'));

/** Exports the list that is shown; not there for who may not. */
export function ExportButton({ list }: { list: ExportedList }) {
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The dialog goes as a whole, and cannot give the focus back itself.
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!may('list.export')) return null;
  return (
    <>
      <Button ref={button} onClick={() => setOpen(true)}>
        {say('export')}
      </Button>
      {isOpen && <ExportDialog list={list} close={() => setOpen(false)} />}
    </>
  );
}
