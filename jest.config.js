import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: {
    '^\\./thread-program\\.js$': '<rootDir>/test/harness/thread-program.ts',
    '^#(.*)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  // A guard against what hangs, not a measure: a busy machine may be many times slower.
  testTimeout: 300_000,
  // Modules that were loaded as ES modules stay in a worker for good: a new worker begins before they slow down all that follows.
  workerIdleMemoryLimit: '250MB',
  // One more than the cores of a small machine: tests of pages wait for much.
  maxWorkers: 3,
  globalSetup: '<rootDir>/test/harness/setup.mjs',
  globalTeardown: '<rootDir>/test/harness/postgres-teardown.mjs',
};
