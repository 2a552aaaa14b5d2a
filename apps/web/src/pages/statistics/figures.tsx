import './statistics.css';
import { useQuery } from '@tanstack/react-query';
import { Input, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../parts/choice.js';
import { FigureDrawer } from '../../parts/figure/drawer.js';
import { valueInWords } from '../../parts/figure/value.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { type Asked, useAsked } from './asked.js';
import { Filters } from './filters.js';
import { Frame } from './frame.js';
import { figuresQuery } from './queries.js';
import { say } from './words.js';

/** The figures of a kind of record with their values; each opens to its records. */
export default function FiguresPage() {
  const [parameters] = useSearchParams();
  const { asked, change } = useAsked();
  const figures = useQuery(figuresQuery);
  const [words, setWords] = useState('');
  if (figures.isError) return <Problem error={figures.error} again={() => figures.refetch()} />;
  const kinds = new Map(figures.data?.map(({ kind, kindName }) => [kind, kindName]));
  const kind = parameters.get('kind') ?? [...kinds.keys()][0];
  if (!figures.data || asked === undefined || kind === undefined) return <Skeleton active paragraph={{ rows: 12 }} />;
  return (
    <Frame part="figures">
      <Filters asked={asked} change={change}>
        <Choice
          label={say('kind')}
          value={kind}
          options={[...kinds].map(([value, label]) => ({ value, label }))}
          change={(value) => change({ kind: value })}
        />
      </Filters>
      <p className="no-print">
        <Input.Search
          allowClear
          className="find-figure"
          placeholder={say('find')}
          aria-label={say('find')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
      <Values {...{ asked, kind, words }} />
    </Frame>
  );
}

function Values({ asked, kind, words }: { asked: Asked; kind: string; words: string }) {
  const [open, setOpen] = useState<Schemas['FigureValue']>();
  const found = useQuery({
    queryKey: ['figure-values', kind, asked],
    queryFn: () => answered(api.GET('/api/figures/values', { params: { query: { kind, ...asked } } })),
  });
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const shown = found.data.filter(({ label, note }) => `${label}${note ?? ''}`.includes(words.trim()));
  if (shown.length === 0) return <p className="empty">{say('no-figures')}</p>;
  return (
    <>
      <div className="wide-table">
        <table className="plain figures">
          <caption>{say('caption', { n: shown.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col" className="number">
                {say('value')}
              </th>
              <th scope="col">{say('note')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <Link to={`/statistics/figures/${each.id}?${new URLSearchParams({ ...asked })}`}>{each.label}</Link>
                  {each.letter !== null && <span className="letter">{say('letter', { letter: each.letter })}</span>}
                </th>
                <td className="number">
                  <button type="button" className="as-link" onClick={() => setOpen(each)}>
                    {valueInWords(each.value, each.unit)}
                  </button>
                </td>
                <td>{each.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && (
        <FigureDrawer title={open.label} asked={{ figure: open.id, ...asked }} close={() => setOpen(undefined)} />
      )}
    </>
  );
}
