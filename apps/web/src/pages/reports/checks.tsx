import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { AskReason } from '../../parts/ask-reason.js';
import { useNames } from '../../parts/dictionaries.js';
import { FigureDrawer } from '../../parts/figure/drawer.js';
import { RecordLink } from '../../parts/figure/record-link.js';
import { useScopeNames } from '../../parts/figure/use-scopes.js';
import { numberInWords } from '../../parts/figure/value.js';
import { useUnits } from '../../parts/units.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { type Edition, keep } from './queries.js';
import { say } from './words.js';

type Result = Schemas['CheckResult'] & { explanation?: Schemas['EditionCheck']['explanation'] };
type Term = Schemas['CheckedTerm'];

interface Props {
  results: readonly Result[];
  /** The edition whose maker may explain what does not hold. */
  edition?: Edition | undefined;
}

const shown = (value: number | null): string => (value === null ? '—' : numberInWords(value));
const keyOf = ({ id, scope }: Result): string => `${id} ${scope}`;

/** The cross-checks of a report: those that fail with both sides and the records by which they differ, the others folded. */
export function Checks({ results, edition }: Props) {
  const [open, setOpen] = useState<Term>();
  const [explaining, setExplaining] = useState<Result>();
  const of = (state: Result['state']) => results.filter((each) => each.state === state);
  const [fails, holds, none] = [of('fails'), of('holds'), of('not-applicable')];
  return (
    <section className="checks" aria-label={say('checks')}>
      <h2>{say('checks')}</h2>
      <p aria-live="polite">{say('checks.summary', { fails: fails.length, holds: holds.length, none: none.length })}</p>
      {fails.map((each) => (
        <Failing
          key={keyOf(each)}
          result={each}
          open={setOpen}
          {...(edition?.state === 'checked' && { explain: () => setExplaining(each) })}
        />
      ))}
      <Folded title={say('checks.holding', { n: holds.length })} results={holds} open={setOpen} />
      <Folded title={say('checks.none', { n: none.length })} results={none} open={setOpen} />
      {open && (
        <FigureDrawer
          title={open.label}
          asked={{ figure: open.figure, scope: open.scope, from: open.from, to: open.to }}
          close={() => setOpen(undefined)}
        />
      )}
      {edition && explaining && (
        <Explaining edition={edition} result={explaining} close={() => setExplaining(undefined)} />
      )}
    </section>
  );
}

interface OneProps {
  result: Result;
  open: (term: Term) => void;
}

function Failing({ result, open, explain }: OneProps & { explain?: () => void }) {
  const nameOf = useNames();
  const { left, right, difference, offending, explanation = null } = result;
  const differ = { left: shown(left.value), right: shown(right.value), difference: shown(difference) };
  return (
    <div className={explanation === null ? 'check fails' : 'check fails explained'}>
      <Heading of={result} />
      <p>{result.rule}</p>
      <p className="differ">{say('checks.differ', differ)}</p>
      <dl className="sides">
        <Side name={say('checks.left')} terms={left.terms} open={open} />
        <Side name={say('checks.right')} terms={right.terms} open={open} />
      </dl>
      {offending === null ? <p className="quiet">{say('checks.no-records')}</p> : <OffendingRecords of={offending} />}
      {explanation !== null && <p>{say('explained', { text: explanation.text, by: nameOf(explanation.by) })}</p>}
      {explain && explanation === null && <Button onClick={explain}>{say('explain')}</Button>}
    </div>
  );
}

const Heading = ({ of: { label, scope } }: { of: Result }) => {
  const nameOf = useScopeNames();
  return <h3>{say('checks.of', { label, scope: nameOf(scope) })}</h3>;
};

const Side = ({ name, terms, open }: { name: string; terms: readonly Term[]; open: OneProps['open'] }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {terms.length === 0 && say('checks.nothing')}
      {terms.map((term) => (
        <div key={`${term.figure} ${term.from} ${term.to} ${term.times}`}>
          {term.times < 0 && '− '}
          {term.label}{' '}
          <button type="button" className="as-link" onClick={() => open(term)}>
            {shown(term.value)}
          </button>
          {Math.abs(term.times) !== 1 && ` × ${Math.abs(term.times)}`}
        </div>
      ))}
    </dd>
  </div>
);

function OffendingRecords({ of: { total, unseen, records } }: { of: NonNullable<Result['offending']> }) {
  const units = useUnits();
  return (
    <details open={records.length > 0 && records.length <= 10}>
      <summary>{say('checks.records', { n: total })}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('record')}</th>
            <th scope="col">{say('unit')}</th>
            <th scope="col" className="number">
              {say('checks.left')}
            </th>
            <th scope="col" className="number">
              {say('checks.right')}
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((each) => (
            <tr key={each.id}>
              <td>
                <RecordLink id={each.id} kind={each.kind} title={each.title} />
              </td>
              <td>{units.find(({ code }) => code === each.organisation)?.name ?? each.organisation}</td>
              <td className="number">{shown(each.left)}</td>
              <td className="number">{shown(each.right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unseen > 0 && <p>{say('unseen', { n: unseen })}</p>}
    </details>
  );
}

function Folded({ title, results, open }: { title: string; results: readonly Result[]; open: OneProps['open'] }) {
  // More than a hundred: drawn when somebody looks.
  const [isOpen, setOpen] = useState(false);
  if (results.length === 0) return null;
  return (
    <details className="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen &&
        results.map((each) => (
          <div key={keyOf(each)} className="check">
            <Heading of={each} />
            <p className="quiet">{each.rule}</p>
            <dl className="sides">
              <Side name={say('checks.left')} terms={each.left.terms} open={open} />
              <Side name={say('checks.right')} terms={each.right.terms} open={open} />
            </dl>
          </div>
        ))}
    </details>
  );
}

function Explaining({ edition, result, close }: { edition: Edition; result: Result; close: () => void }) {
  const queries = useQueryClient();
  const act = useActing(
    (text: string, header) =>
      answered(
        api.POST('/api/editions/{id}/explanations', {
          params: { path: { id: edition.id }, header: { ...header, 'If-Match': `"${edition.version}"` } },
          body: { check: result.id, scope: result.scope, text },
        }),
      ),
    (answer) => {
      keep(queries, answer);
      close();
    },
  );
  return (
    <AskReason
      title={say('explain.title', { label: result.label })}
      consequence={say('explain.consequence')}
      does={say('explain')}
      error={act.error}
      isSending={act.isPending}
      onReason={(text) => act.mutate(text)}
      close={close}
    />
  );
}
