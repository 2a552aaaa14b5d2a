import type { Page } from 'playwright-core';
import type { FieldSpec, FieldSpecs, FieldValue, FieldValues } from '#casework/definition';
import { controlId } from '../../apps/web/src/parts/act-form/values.js';

/** Enters the fields of an act as a person does: types, ticks and chooses in the form that the page draws from its declaration. */
export async function enterFields(page: Page, specs: FieldSpecs, values: FieldValues, path = ''): Promise<void> {
  const folded = page.locator('details.further:not([open]) > summary');
  if (path === '' && (await folded.count()) > 0) await folded.click();
  for (const [name, spec] of Object.entries(specs)) {
    const value = values[name];
    if (value !== undefined) await enter(page, spec, path + name, value);
  }
}

/** Sends what was entered, and looks at it once more where the page asks for that. */
export async function send(page: Page, told: string | RegExp): Promise<void> {
  await page.locator('.act-form button[type=submit]').click();
  const [check, wrong, done] = [
    page.getByRole('heading', { name: '请核对后登记' }),
    page.getByRole('alert'),
    page.getByText(told),
  ];
  await check.or(wrong).or(done).first().waitFor();
  if (await wrong.isVisible()) throw new Error(await wrong.innerText());
  if (await check.isVisible()) await page.getByRole('button', { name: '确认登记' }).click();
  await done.waitFor();
}

async function enter(page: Page, spec: FieldSpec, field: string, value: FieldValue): Promise<void> {
  switch (spec.kind) {
    case 'items':
      return enterItems(page, spec, field, value as readonly FieldValues[]);
    case 'money':
      return type(page, field, (Number(value) / 100).toFixed(2));
    case 'text':
    case 'integer':
    case 'time':
    case 'date':
      return type(page, field, String(value));
    default:
      return choose(page, field, Array.isArray(value) ? value.map(String) : [String(value)]);
  }
}

const type = (page: Page, field: string, text: string) => page.locator(`#${controlId(field)}`).fill(text);

/** Chooses from a list, or ticks exactly what is told. */
async function choose(page: Page, field: string, chosen: readonly string[]): Promise<void> {
  const id = controlId(field);
  const list = page.locator(`select#${id}`);
  const ticks = page.locator(`input[name="${id}"]`);
  await list.or(ticks).first().waitFor();
  if ((await list.count()) > 0) {
    await list.selectOption([...chosen]);
    return;
  }
  for (const tick of await ticks.all()) {
    const isWanted = chosen.includes((await tick.getAttribute('value')) as string);
    if (isWanted !== (await tick.isChecked())) await tick.click();
  }
}

async function enterItems(
  page: Page,
  spec: Extract<FieldSpec, { kind: 'items' }>,
  field: string,
  items: readonly FieldValues[],
): Promise<void> {
  const group = page.locator(`#${controlId(field)}`);
  for (const [i, item] of items.entries()) {
    if ((await group.locator('fieldset.item').count()) <= i) {
      await group.getByRole('button', { name: '再加一项' }).click();
    }
    await enterFields(page, spec.of, item, `${field}[${i}].`);
  }
}
