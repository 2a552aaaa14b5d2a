import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { say } from './words.js';

export interface Tab {
  key: string;
  label: string;
  content: () => ReactNode;
}

/** The parts of a case; which one is shown stands in the address. Arrows go from one to the next. */
export function CaseTabs({ tabs }: { tabs: readonly Tab[] }) {
  const [parameters, setParameters] = useSearchParams();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const shown = tabs.find(({ key }) => key === parameters.get('tab')) ?? tabs[0];
  const show = (key: string) => {
    const next = new URLSearchParams(parameters);
    next.set('tab', key);
    setParameters(next, { replace: true, preventScrollReset: true });
    buttons.current.get(key)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || !shown) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (next) show(next.key);
  };
  return (
    <section className="panel">
      <div role="tablist" aria-label={say('tabs')} className="tabs no-print" onKeyDown={move}>
        {tabs.map(({ key, label }) => (
          <button
            key={key}
            ref={(button) => {
              if (button) buttons.current.set(key, button);
            }}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-selected={key === shown?.key}
            aria-controls="tab-content"
            tabIndex={key === shown?.key ? 0 : -1}
            onClick={() => show(key)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-content" aria-labelledby={`tab-${shown?.key}`} tabIndex={-1}>
        {shown?.content()}
      </div>
    </section>
  );
}
