import { defineConfig, devices } from '@playwright/test';
import { readStage } from './stage/stage';

const stage = readStage();

/** Four casts: the extractive default, people who sign in, a scripted model, and specs that start and end servers of their own. */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 15_000 },
  // On a loaded machine a server may start late; what passes only the second time is reported as flaky.
  retries: 1,
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: stage.chromium,
      args: ['--no-sandbox'],
    },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
  },
  // Those that run one after another come first, so that the others fill the second worker beside them to the end.
  projects: [
    { name: 'process', testMatch: /process-.*\.spec\.ts/, workers: 1, timeout: 90_000 },
    { name: 'model', testMatch: /model-.*\.spec\.ts/, use: { baseURL: stage.model }, workers: 1 },
    {
      name: 'accounts',
      testMatch: /accounts-.*\.spec\.ts/,
      use: { baseURL: stage.accounts },
    },
    {
      name: 'extractive',
      fullyParallel: true,
      testIgnore: /(?:model|process|accounts)-.*/,
      use: { baseURL: stage.extractive },
    },
  ],
});
