const two = (text: string): string => text.padStart(2, '0');

/** A day as people type it (2024-3-5, 2024/03/05, 2024.3.5, 2024年3月5日, 20240305) as `YYYY-MM-DD`; null when there is no such
 *  day. */
export function dayOf(typed: string): string | null {
  const text = typed.trim();
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year = '', month = '', day = ''] = parts;
  const found = `${year}-${two(month)}-${two(day)}`;
  const isReal = !Number.isNaN(Date.parse(found)) && new Date(found).toISOString().startsWith(found);
  return isReal ? found : null;
}

/** From one day to another, in calendar days; negative when the second lies before the first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
