import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '../server/session.js';
import type { ExportedList } from './export/dialog.js';
import { say } from './words.js';

const ExportDialog = lazy(() => import('./export/dialog.js'));

/** Exports the list that is shown; not there for who may not. */
export function ExportButton({ list }: { list: ExportedList }) {
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('list.export')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('export')}</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog list={list} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
