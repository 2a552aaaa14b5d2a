import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { Page } from '../../frame/page.js';
import { Choice } from '../../parts/act-form/controls.js';
import { CaseTable } from '../../parts/case-table.js';
import { ExportButton } from '../../parts/export-button.js';
import { Field } from '../../parts/form/field.js';
import { Problem } from '../../parts/problem.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { useMay } from '../../server/session.js';
import { say } from './words.js';

type Place = NonNullable<Schemas['SearchBody']['in']>;
const places: readonly Place[] = ['number', 'party', 'respondent', 'credit-code'];
const numbersOfPersons: readonly Place[] = ['identity-number', 'phone'];

/** Finds cases by what is typed. That travels in bodies and in the memory of the tab, never in an address. */
export default function SearchPage() {
  const location = useLocation();
  const asked = (location.state as { text?: string } | null)?.text ?? '';
  return <Finder key={location.key} first={asked} />;
}

function Finder({ first }: { first: string }) {
  const may = useMay();
  const [text, setText] = useState(first);
  const [place, setPlace] = useState('');
  const [asked, setAsked] = useState<{ text: string; in?: Place }>({ text: first.trim() });
  const found = useInfiniteQuery({
    queryKey: ['search', asked],
    queryFn: ({ pageParam }) =>
      answered(api.POST('/api/search', { body: { limit: 50, ...asked, ...(pageParam && { after: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: asked.text !== '',
    gcTime: 0,
  });
  const find = (event: FormEvent) => {
    event.preventDefault();
    setAsked({ text: text.trim(), ...(place !== '' && { in: place as Place }) });
  };
  const offered = may('person.find') ? [...places, ...numbersOfPersons] : places;
  return (
    <Page
      title={say('title')}
      isWide
      beside={asked.text !== '' && <ExportButton list={{ kind: 'search', search: asked }} />}
    >
      <form onSubmit={find} className="side-by-side no-print">
        <Field id="search-text" label={say('text')} hint={say('text.hint')}>
          {(control) => (
            <Input {...control} autoFocus maxLength={100} value={text} onChange={(e) => setText(e.target.value)} />
          )}
        </Field>
        <Field id="search-in" label={say('in')}>
          {(control) => (
            <Choice
              control={control}
              value={place}
              onChange={setPlace}
              none={say('everywhere')}
              options={offered.map((value) => ({ value, label: say(value) }))}
            />
          )}
        </Field>
        <Button type="primary" htmlType="submit" className="find">
          {say('find')}
        </Button>
      </form>
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {asked.text !== '' && !found.isError && (
        <CaseTable items={found.data?.pages.flatMap(({ items }) => items)} empty={say('none')} />
      )}
      {found.hasNextPage && <Button onClick={() => found.fetchNextPage()}>{say('more')}</Button>}
    </Page>
  );
}
