import './figure.css';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type AskedFigure, FigureDetails } from './figure-details.js';
import { say } from './words.js';

interface SideProps {
  title: string;
  close: () => void;
  children: ReactNode;
}

/** What stands behind a number, beside the page. */
export const Side = ({ title, close, children }: SideProps) => (
  <Drawer open title={title} onClose={close} size="min(46rem, 100vw)" destroyOnHidden>
    {children}
  </Drawer>
);

/** A figure beside the page, with the way to its own. */
export const FigureDrawer = ({ title, asked, close }: { title: string; asked: AskedFigure; close: () => void }) => {
  const { figure, scope, from, to } = asked;
  return (
    <Side title={title} close={close}>
      <FigureDetails asked={asked} />
      <p>
        <Link to={`/statistics/figures/${figure}?${new URLSearchParams({ scope, from, to })}`}>
          {say('whole-page')}
        </Link>
      </p>
    </Side>
  );
};
