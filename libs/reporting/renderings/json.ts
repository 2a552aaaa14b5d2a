import type { Rendering } from './rendering.js';

/** The report for programs: every number with its definition, scope and days. */
export const json: Rendering = {
  format: 'json',
  mediaType: 'application/json; charset=utf-8',
  async *render(report) {
    yield Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
  },
};
