import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { antdStyles } from './antd-styles.js';

/** Puts a compressed copy beside each file, so that the server has nothing to compress. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      const file = join(dir, name);
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  },
};

/** The browser application, built into dist/web; the API process serves it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [antdStyles(), compressed],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Under the content security policy nothing may be inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Meant for servers that draw pages; there is none here.
      onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
