import './registers.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { caseTypesQuery } from '../../parts/dictionaries.js';
import { momentWithYear } from '../../parts/moments.js';
import { Problem, sentenceOf } from '../../parts/problem.js';
import { registerQuery } from '../../parts/registers/entries.js';
import { useActing } from '../../server/acting.js';
import { isOpen, type Task, useTasks } from '../../server/tasks.js';
import { type Preview, previewOf, type Sent, startImport, type Target, templateOf } from './import-file.js';
import { say } from './words.js';

/** A table is read into a register: template, file, preview, all rows or none. */
export default function ImportPage() {
  const { register = '', type } = useParams();
  const target: Target = type === undefined ? { kind: 'register', code: register } : { kind: 'case', code: type };
  const declared = useQuery({ ...registerQuery(register), enabled: target.kind === 'register' });
  const types = useQuery(caseTypesQuery);
  if (declared.isError) return <Problem error={declared.error} again={() => declared.refetch()} />;
  const name = types.data?.find(({ code }) => code === type)?.name;
  const title =
    target.kind === 'register'
      ? declared.data && say('import.of', { label: declared.data.label })
      : name && say('closed-cases.of', { name });
  if (title === undefined) return <Skeleton active />;
  return (
    <Page
      title={title}
      beside={<Link to={target.kind === 'register' ? `/registers/${register}` : '/registers'}>{say('back')}</Link>}
    >
      <p>{say('import.steps')}</p>
      <p className="downloads">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a key={format} href={templateOf(target, format)}>
            {say('template', { format: format.toUpperCase() })}
          </a>
        ))}
      </p>
      <Import key={`${target.kind} ${target.code}`} target={target} />
    </Page>
  );
}

const mostBytes = 5 * 2 ** 20;

function Import({ target }: { target: Target }) {
  const [sent, setSent] = useState<Sent>();
  const [isTooLarge, setTooLarge] = useState(false);
  const [isAgain, setAgain] = useState(false);
  const [task, setTask] = useState<Task>();
  const queries = useQueryClient();
  // What was found stays in sight until the next answer comes.
  const [found, setFound] = useState<Preview>();
  const latest = useRef<Sent>(undefined);
  const preview = useMutation({
    mutationFn: (asked: Sent) => previewOf(target, asked),
    // An answer to what was asked before may come after the next one.
    onSuccess: (answer, asked) => asked === latest.current && setFound(answer),
  });
  const start = useActing(
    (_: { digest: string; mapping: Sent['mapping']; again: boolean }, header) =>
      startImport(target, { ...(sent as Sent), again: isAgain }, header),
    (started) => {
      setTask(started);
      queries.setQueryData<Task[]>(['tasks'], (before = []) => [started, ...before]);
      for (const changed of ['entries', 'entries-latest']) void queries.invalidateQueries({ queryKey: [changed] });
    },
  );
  const look = (asked: Sent) => {
    latest.current = asked;
    setSent(asked);
    setTask(undefined);
    start.reset();
    preview.mutate(asked);
  };
  return (
    <>
      <p>
        <label className="file-choice as-button">
          <span>{say('choose')}</span>
          <input
            type="file"
            accept=".xlsx,.csv"
            onChange={({ target: input }) => {
              const [file] = input.files ?? [];
              setTooLarge(file !== undefined && file.size > mostBytes);
              if (file && file.size <= mostBytes) look({ file, mapping: {} });
              // The same file, mended, can be chosen again.
              input.value = '';
            }}
          />
        </label>
        {sent && <strong>{sent.file.name}</strong>}
      </p>
      <div aria-live="polite">
        {isTooLarge && <p className="late">⚠ {say('too-large')}</p>}
        {preview.isPending && <p>{say('reading')}</p>}
        {preview.error && <Alert type="error" showIcon role="alert" title={sentenceOf(preview.error)} />}
      </div>
      {found && sent && !preview.isError && task === undefined && (
        <>
          <Mapping
            found={found}
            mapping={sent.mapping}
            change={(heading, column) => look({ ...sent, mapping: { ...mappingOf(found, sent), [heading]: column } })}
          />
          {found.errorCount > 0 && <Errors found={found} mapping={sent.mapping} />}
          {found.before && (
            <Alert
              type="warning"
              showIcon
              title={say('before', { at: momentWithYear(found.before.at), n: found.before.rows })}
              description={
                <label className="choice">
                  <input type="checkbox" checked={isAgain} onChange={({ target: box }) => setAgain(box.checked)} />
                  <span>{say('again')}</span>
                </label>
              }
            />
          )}
          {found.isReady && (
            <>
              <p>{say('ready', { n: found.rows })}</p>
              {start.error && <Alert type="error" showIcon role="alert" title={sentenceOf(start.error)} />}
              <Button
                type="primary"
                loading={start.isPending}
                disabled={found.before !== null && !isAgain}
                onClick={() => start.mutate({ digest: found.digest, mapping: sent.mapping, again: isAgain })}
              >
                {say('start', { n: found.rows })}
              </Button>
            </>
          )}
        </>
      )}
      {task && <Progress started={task} target={target} />}
    </>
  );
}

/** What was chosen; what the file's headings said by themselves stays when something else is chosen. */
const mappingOf = ({ headings }: Preview, { mapping }: Sent): Record<string, string> => ({
  ...Object.fromEntries(headings.flatMap(({ heading, column }) => (column === null ? [] : [[heading, column]]))),
  ...mapping,
});

interface FoundProps {
  found: Preview;
  mapping: Sent['mapping'];
}

/** Whether nobody said yet what a column of the file is. */
const isOpenHeading = ({ mapping }: FoundProps, { heading, column }: Preview['headings'][number]): boolean =>
  column === null && mapping[heading] !== '';

function Mapping({ change, ...of }: FoundProps & { change: (heading: string, column: string) => void }) {
  const { found, mapping } = of;
  const isUnclear = found.headings.some((each) => isOpenHeading(of, each));
  return (
    <details open={isUnclear} className="mapping">
      <summary>{say('mapping')}</summary>
      <p className="quiet">{say('mapping.hint')}</p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('heading')}</th>
            <th scope="col">{say('column')}</th>
          </tr>
        </thead>
        <tbody>
          {found.headings.map(({ heading, column }) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              <td>
                <select
                  aria-label={heading}
                  value={column ?? mapping[heading] ?? '?'}
                  onChange={({ target }) => target.value !== '?' && change(heading, target.value)}
                >
                  {column === null && mapping[heading] === undefined && <option value="?">{say('not-mapped')}</option>}
                  <option value="">{say('leave-out')}</option>
                  {found.columns.map(({ name, title, required }) => (
                    <option key={name} value={name}>
                      {required ? say('required', { title }) : title}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What is wrong. As long as it is not clear what a column is, what stands in the rows says little. */
function Errors(of: FoundProps) {
  const { errors, errorCount, headings } = of.found;
  const isUnclear = headings.some((each) => isOpenHeading(of, each));
  const shown = isUnclear ? errors.filter(({ row }) => row === errors[0]?.row) : errors;
  return (
    <section aria-label={say('what')}>
      <p className="late" role="alert">
        ⚠ {say(isUnclear ? 'errors.headings' : 'errors', { n: errorCount })}
      </p>
      <div className="wide-table">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('row')}</th>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ sheet, row, column, code, detail }) => (
              <tr key={`${sheet} ${row} ${column} ${code} ${detail}`}>
                <td>{row}</td>
                <td>{column ?? say('whole-row')}</td>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** How far the import is, and what became of it. */
function Progress({ started, target }: { started: Task; target: Target }) {
  const task = useTasks().data?.find(({ id }) => id === started.id) ?? started;
  const isDone = !isOpen(task) && task.failure === null;
  return (
    <div aria-live="polite">
      {isOpen(task) && (
        <>
          <p>{say('importing')}</p>
          <progress className="wide" aria-label={task.label} />
        </>
      )}
      {task.failure && <p className="late">⚠ {task.failure.detail}</p>}
      {isDone && (
        <p>
          <strong>{say('imported')}</strong>{' '}
          {target.kind === 'register' ? (
            <Link to={`/registers/${target.code}`}>{say('see-list')}</Link>
          ) : (
            <Link to={'/search'}>{say('see-cases')}</Link>
          )}
        </p>
      )}
    </div>
  );
}
