import { daysBetween } from './form/days.js';
import { say } from './words.js';

/** How many days are left until a due date: in words, with a sign when few or none are left, never by colour alone. */
export function DaysLeft({ dueOn, today, soonWithin = 3 }: { dueOn: string; today: string; soonWithin?: number }) {
  const left = daysBetween(today, dueOn);
  if (left < 0) return <strong className="late">⚠ {say('days-late', { n: -left })}</strong>;
  if (left > soonWithin) return <span>{say('days-left', { n: left })}</span>;
  return <strong className="soon">◔ {left === 0 ? say('due-today') : say('days-left', { n: left })}</strong>;
}
