import type { ReactNode } from 'react';
import { Choice } from '../../parts/choice.js';
import { useScopes } from '../../parts/figure/use-scopes.js';
import { useToday } from '../../parts/today.js';
import type { Asked } from './asked.js';
import { daysOf, type Preset, presets } from './days.js';
import { say } from './words.js';

interface Props {
  asked: Asked;
  change: (changed: Readonly<Record<string, string>>) => void;
  /** Further choices, before these. */
  children?: ReactNode;
}

/** Scope and period, in the address. */
export function Filters({ asked, change, children }: Props) {
  const today = useToday() ?? '';
  const scopes = useScopes();
  const isPreset = (preset: Preset): boolean => {
    const { from, to } = daysOf(preset, today);
    return from === asked.from && to === asked.to;
  };
  const preset = today === '' ? undefined : presets.find(isPreset);
  return (
    <div className="picks no-print">
      {children}
      <Choice label={say('scope')} value={asked.scope} options={[...scopes]} change={(scope) => change({ scope })} />
      <Choice
        label={say('preset')}
        value={preset ?? 'own'}
        options={[
          ...presets.map((each) => ({ value: each, label: say(`preset.${each}`) })),
          ...(preset === undefined ? [{ value: 'own', label: say('preset.own') }] : []),
        ]}
        change={(value) => value !== 'own' && change(daysOf(value as Preset, today))}
      />
      <Day label={say('from')} day={asked.from} change={(from) => change({ from, to: asked.to })} />
      <Day label={say('to')} day={asked.to} change={(to) => change({ from: asked.from, to })} />
    </div>
  );
}

const Day = ({ label, day, change }: { label: string; day: string; change: (day: string) => void }) => (
  <label className="pick">
    <span>{label}</span>
    <input
      type="date"
      value={day}
      required
      onChange={({ target }) => {
        if (target.value !== '') change(target.value);
      }}
    />
  </label>
);
