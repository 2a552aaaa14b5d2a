import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import type { Schemas } from '../../server/api.js';
import type { Written } from './queries.js';
import { say } from './words.js';

export type Reported = Schemas['ReportedFigure'];

interface Props {
  report: Written;
  /** Numbers that are to stand out, with the reason in words. */
  marked?: ReadonlyMap<string, string>;
  open: (figure: Reported) => void;
}

interface Pointed {
  figure: Reported;
  /** Below the number, or above it where the window ends. */
  place: { left: number; top: number } | { left: number; bottom: number };
}

/** As large as a card may become, and its distance. */
const card = { width: 370, height: 240, gap: 4 } as const;

function placeOf({ left, top, bottom }: DOMRect): Pointed['place'] {
  const x = Math.max(0, Math.min(left, window.innerWidth - card.width));
  if (bottom + card.height < window.innerHeight) return { left: x, top: bottom + card.gap };
  return { left: x, bottom: window.innerHeight - top + card.gap };
}

/** A report as it reads, each number in its place: what it means when one points at it, what it counted when one opens it. */
export function ReportText({ report, marked, open }: Props) {
  const [pointed, setPointed] = useState<Pointed>();
  const figures = new Map(report.figures.map((each) => [each.slot, each]));
  // One place for all: more than a hundred numbers need no listeners of their own.
  const point = ({ target }: SyntheticEvent) => {
    const slot = (target as HTMLElement).dataset['slot'];
    const figure = slot === undefined ? undefined : figures.get(slot);
    setPointed(figure && { figure, place: placeOf((target as HTMLElement).getBoundingClientRect()) });
  };
  const leave = () => setPointed(undefined);
  return (
    <article
      className="report-text"
      aria-label={report.title}
      onMouseOver={point}
      onFocus={point}
      onMouseLeave={leave}
      onBlur={leave}
      onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && leave()}
    >
      <p className="report-title">{report.title}</p>
      {report.blocks.map(({ kind, text, pieces }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'chapter') return <h2 key={key}>{text}</h2>;
        if (kind === 'section') return <h3 key={key}>{text}</h3>;
        return (
          <p key={key}>
            {pieces.map((piece) => {
              const figure = piece.slot === null ? undefined : figures.get(piece.slot);
              if (figure === undefined) return piece.text;
              return (
                <button
                  key={figure.slot}
                  type="button"
                  className={marked?.has(figure.slot) ? 'figure-number marked' : 'figure-number'}
                  data-slot={figure.slot}
                  aria-describedby={pointed?.figure.slot === figure.slot ? 'meaning' : undefined}
                  onClick={() => {
                    leave();
                    open(figure);
                  }}
                >
                  {piece.text}
                </button>
              );
            })}
          </p>
        );
      })}
      {report.leftOut.length > 0 && <p className="quiet">{say('left-out', { n: report.leftOut.length })}</p>}
      {pointed && <Meaning of={pointed} mark={marked?.get(pointed.figure.slot)} />}
    </article>
  );
}

function Meaning({ of: { figure, place }, mark }: { of: Pointed; mark: string | undefined }) {
  const { label, note, scopeName, from, to, source } = figure;
  return (
    <div id="meaning" role="tooltip" className="meaning" style={place}>
      <strong>{label}</strong>
      {mark !== undefined && <div>{mark}</div>}
      <div>
        {say('scope')}：{scopeName}
      </div>
      <div>{from === to ? `${say('as-of')}：${to}` : `${say('period')}：${say('days.between', { from, to })}`}</div>
      {note !== null && (
        <div>
          {say('note')}：{note}
        </div>
      )}
      <div>
        {say('source')}：{source}
      </div>
    </div>
  );
}
