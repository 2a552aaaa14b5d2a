import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '../../parts/problem.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import type { ListQuery } from './query.js';
import { say } from './words.js';

/** Filters under a name: the own ones, and those that colleagues share. */
export default function Saved({ query }: { query: ListQuery }) {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['saved-filters'] });
  const saved = useQuery({ queryKey: ['saved-filters'], queryFn: () => answered(api.GET('/api/saved-filters')) });
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const adding = useActing<Schemas['SavedFilterBody'], unknown>(
    (body, header) => answered(api.POST('/api/saved-filters', { params: { header }, body })),
    async () => {
      setName('');
      await again();
    },
  );
  const removing = useActing<string, unknown>(
    (id) => answered(api.DELETE('/api/saved-filters/{id}', { params: { path: { id } } })),
    again,
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') adding.mutate({ name: name.trim(), query: numbersIn(query), shared: isShared });
  };
  const failed = adding.error ?? removing.error;
  return (
    <div className="saved">
      {saved.data?.length === 0 && <p className="quiet">{say('saved.none')}</p>}
      <ul>
        {saved.data?.map(({ id, name: of, query: asked, shared, own }) => (
          <li key={id}>
            <Link to={`/cases?${new URLSearchParams(textsIn(asked))}`}>{of}</Link>
            {shared && <span className="quiet">（{say('saved.shared')}）</span>}
            {own && (
              <button
                type="button"
                className="as-link"
                aria-label={say('saved.delete', { name: of })}
                onClick={() => removing.mutate(id)}
              >
                ✕
              </button>
            )}
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="save-filter">
        <Input
          aria-label={say('saved.name')}
          placeholder={say('saved.name')}
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <label className="choice">
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          <span>{say('saved.share')}</span>
        </label>
        <Button htmlType="submit" loading={adding.isPending}>
          {say('saved.save')}
        </Button>
      </form>
      {failed && (
        <p role="alert" className="late">
          ⚠ {sentenceOf(failed)}
        </p>
      )}
    </div>
  );
}

const counts = ['withinWorkingDays', 'suspendedDays'];

/** In an address all is text; the API takes numbers in a body. What has a default may be left out, though its type does not say so. */
const numbersIn = (query: ListQuery): Schemas['SavedQuery'] =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, counts.includes(name) ? Number(value) : value]),
  ) as unknown as Schemas['SavedQuery'];

const textsIn = (query: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
