import { freshOn } from '../../../test/harness/databases.js';
import { inOffice } from '../../../test/journeys/office.js';

describe('the built pages', () => {
  it(
    'come to everyone, each time with another nonce for styles; their parts are kept by browsers',
    inOffice(freshOn('sqlite'), '2024-03-05', async ({ address }) => {
      const nonces = new Set<string>();
      for (const page of ['/', '/cases/new', '/cases?view=overdue']) {
        const answer = await fetch(address + page);
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
        expect(answer.headers.get('cache-control')).toBe('no-store');
        const document = await answer.text();
        expect(document).toContain(`content="${nonce}"`);
        nonces.add(nonce ?? '');
        for (const [, part] of document.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
          const [plain, packed] = await Promise.all(
            ['identity', 'gzip, br'].map((encoding) =>
              fetch(address + part, { headers: { 'accept-encoding': encoding } }),
            ),
          );
          expect(plain?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
          expect([plain?.headers.get('content-encoding'), packed?.headers.get('content-encoding')]).toEqual([
            null,
            'br',
          ]);
          expect(await packed?.text()).toBe(await plain?.text());
        }
      }
      expect(nonces.size).toBe(3);
      for (const nothing of [
        '/assets/',
        '/assets/%2e%2e/index.html',
        '/assets/..%2f..%2fpackage.json',
        '/index.html',
      ]) {
        expect([nothing, (await fetch(address + nothing)).status]).toEqual([nothing, 404]);
      }
    }),
  );
});
