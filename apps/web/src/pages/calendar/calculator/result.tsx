import { Button } from 'antd';
import { useState } from 'react';
import { momentWithYear } from '../../../parts/moments.js';
import { Proof } from '../../../parts/proof/index.js';
import { useToday } from '../../../parts/today.js';
import { say as sayAll } from '../../../parts/words.js';
import type { Schemas } from '../../../server/api.js';
import { say } from '../words.js';
import type { Typed } from './address.js';

type Due = Schemas['SupposedDue'];

export interface ResultProps {
  calculation: Schemas['Calculation'];
  typed: Typed;
  types: readonly Schemas['CaseTypeItem'][];
}

/** The periods that follow, each with its day and the way it was counted. */
export function Result({ calculation: { lawVersion, dueDates }, typed, types }: ResultProps) {
  const type = types.find(({ code }) => code === typed.type)?.name ?? typed.type;
  const laws = [...new Set(dueDates.flatMap(({ source }) => source.map(({ law }) => law)))];
  const law = laws[0] ?? lawVersion;
  const [sure, conditional] = [true, false].map((is) => dueDates.filter(({ concerned }) => concerned === is)) as [
    Due[],
    Due[],
  ];
  return (
    <>
      <div className="result-head">
        <h2 id="result-title">{say('result')}</h2>
        {dueDates.length > 0 && <Copy text={[...sure, ...conditional].map(lineOf).join('\n')} />}
      </div>
      {dueDates.length === 0 ? <p>{say('result.none')}</p> : <p>{say('result.sums', { type, law, n: sure.length })}</p>}
      <DueList dues={sure} isFirstOpen />
      {conditional.length > 0 && (
        <>
          <h3>{say('result.conditional')}</h3>
          <p className="quiet">{say('result.conditional.hint')}</p>
          <DueList dues={conditional} />
        </>
      )}
      {dueDates.length > 0 && <p className="quiet no-print">{say('share')}</p>}
    </>
  );
}

const dayIn = ({ count }: Due): string => {
  if (count.dueAt !== undefined) return momentWithYear(count.dueAt);
  return count.dueOn ?? say('stopped');
};

const sourceIn = ({ source }: Due): string =>
  source.map(({ law, articles }) => `《${law}》${articles.join('、')}`).join('；');

const startIn = ({ startedBy: { on, name } }: Due): string => say('starts', { on, name });

/** One period on one line, to be pasted into a letter. */
const lineOf = (due: Due): string =>
  say('due-line', {
    name: due.name,
    due: dayIn(due),
    how: [startIn(due), sourceIn(due), due.count.provisionalYears.length > 0 && sayAll('provisional')]
      .filter(Boolean)
      .join('；'),
  });

function DueList({ dues, isFirstOpen = false }: { dues: readonly Due[]; isFirstOpen?: boolean }) {
  const today = useToday() ?? '';
  return (
    <ul className="dues">
      {dues.map((due, i) => (
        <li key={`${due.period} ${due.startedBy.code} ${due.startedBy.on}`} className="supposed-due">
          <p className="due-line">
            <span className="due-name">{due.name}</span>
            <strong className="due-day">{dayIn(due)}</strong>
            {due.count.provisionalYears.length > 0 && (
              <span className="soon" title={sayAll('provisional.hint')}>
                ◔ {sayAll('provisional')}
              </span>
            )}
          </p>
          <p className="quiet">
            {startIn(due)} · {say('whose', { who: say(`whose.${due.whose}`) })}
            <br />
            {sourceIn(due)}
          </p>
          <details open={isFirstOpen && i === 0}>
            <summary>
              {say('how')}
              <span className="behind-words">：{due.name}</span>
            </summary>
            <Proof due={due} today={today} />
            <p className="quiet">{say('lapse', { says: due.lapse })}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Copy({ text }: { text: string }) {
  const [told, setTold] = useState('');
  const copy = () =>
    copied(text).then(
      () => setTold(say('copied')),
      () => setTold(say('copy.failed')),
    );
  return (
    <span className="buttons no-print">
      <span role="status">{told}</span>
      <Button onClick={copy}>{say('copy')}</Button>
      <Button onClick={() => window.print()}>{say('print')}</Button>
    </span>
  );
}

/** Puts a text on the clipboard; in the older way where the page does not come over HTTPS, as in many offices. */
async function copied(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'behind-words';
  document.body.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  if (!isDone) throw new Error('not copied');
}
