import { Button } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../server/api.js';
import { say } from './words.js';

interface Props {
  result: Schemas['HandedOver'];
  to: string;
  name: string;
  again: () => void;
}

/** What was handed over; what was left, and why. */
export const HandedOver = ({ result: { handedOver, left }, to, name, again }: Props) => (
  <div className="stack">
    <div className="panel">
      <p className="told" role="status">
        {say('hand-over.done', { n: handedOver })}
      </p>
      <p>
        <Link to={`/cases?${new URLSearchParams({ handler: to, view: 'open' })}`}>
          {say('hand-over.see', { to: name })}
        </Link>
      </p>
      <Button onClick={again}>{say('hand-over.again')}</Button>
    </div>
    {left.length > 0 && (
      <section className="panel">
        <h2 className="soon">⚠ {say('hand-over.left', { n: left.length })}</h2>
        <p>{say('hand-over.left.hint')}</p>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('number')}</th>
              <th scope="col">{say('why')}</th>
            </tr>
          </thead>
          <tbody>
            {left.map(({ id, number, detail }) => (
              <tr key={id}>
                <th scope="row" className="nowrap">
                  <Link to={`/cases/${id}`}>{number}</Link>
                </th>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
  </div>
);
