import { useState } from 'react';
import type { CaseView } from '../../parts/case-query.js';
import { FiguresOfRecord } from '../../parts/figure/figures-of-record.js';
import { figuresOf, Lacking } from '../../parts/lacking.js';
import type { Schemas } from '../../server/api.js';

/** In which figures of a year the case counts, and why not in the others. */
export function FiguresTab({ view, type }: { view: CaseView; type: Schemas['CaseType'] }) {
  const [year, setYear] = useState<number>();
  const day = view.closedOn ?? view.acceptedOn ?? view.receivedOn;
  return (
    <>
      {view.closedOn === null && <Lacking view={view} type={type} />}
      <FiguresOfRecord
        about={['case', view.id, String(view.version)]}
        year={year ?? (day === null ? undefined : Number(day.slice(0, 4)))}
        change={setYear}
        load={(asked) => figuresOf(view.id, asked)}
      />
    </>
  );
}
