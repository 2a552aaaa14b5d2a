import { valueInWords } from '../../parts/figure/value.js';
import { useUnits } from '../../parts/units.js';
import type { Point, SeriesFound } from './queries.js';
import { say } from './words.js';

interface Props {
  series: SeriesFound;
  label: string;
  show: (series: SeriesFound, point: Point) => void;
}

/** From light to dark; words on the dark ones are white. */
const shades = ['#f5f9ff', '#d6e8ff', '#a8cdfb', '#3c6fb8', '#24559b'];

const shadeOf = (value: number | null, most: number): number =>
  value === null || most <= 0 ? 0 : Math.min(shades.length - 1, Math.max(0, Math.ceil((value / most) * 4)));

/** The units as tiles that lie as on a map, the darker the more. Nothing where no unit has a place on the map. */
export function UnitTiles({ series, label, show }: Props) {
  const places = new Map(useUnits().flatMap(({ code, tile }) => (tile === null ? [] : [[code, tile] as const])));
  if (!series.points.some(({ key }) => places.has(key))) return null;
  const most = Math.max(...series.points.map(({ value }) => value ?? 0));
  const below = Math.max(...[...places.values()].map(([, row]) => row)) + 2;
  let others = 0;
  return (
    <ul className="tiles" aria-label={say('tiles.of', { label })}>
      {series.points.map((point) => {
        const [column, row] = places.get(point.key) ?? [others++, below - 1];
        const shade = shadeOf(point.value, most);
        return (
          <li key={point.key} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
            <button
              type="button"
              className={shade > 2 ? 'dark' : ''}
              style={{ background: shades[shade] }}
              onClick={() => show(series, point)}
            >
              <span>{point.label.replace(/司法局$/, '')}</span>
              <strong>{valueInWords(point.value, series.unit)}</strong>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
