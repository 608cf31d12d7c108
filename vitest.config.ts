import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,lib,ingest,db,eval,e2e}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'e2e/specs/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['./eval/checks/fail-on-console-error.ts'],
  },
});
