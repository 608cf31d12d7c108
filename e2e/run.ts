import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './stage/almanac-process';
import { findChromium } from './stage/find-chromium';
import { setStage } from './stage/stage';

/** `npm run test:e2e [-- playwright arguments]`: sets the stage, plays the specs in Chromium, clears the stage. */
async function run(args: readonly string[]): Promise<number> {
  const chromium = findChromium(process.env);
  if (chromium === null) {
    process.stderr.write(
      'e2e: no Chromium was found. Install it (apt install chromium) or name it in CHROMIUM_PATH.\n',
    );
    return 1;
  }
  const startedAt = Date.now();
  const say = (line: string) =>
    process.stdout.write(`e2e: ${line} (${String(Math.round((Date.now() - startedAt) / 1_000))} s)\n`);
  const stage = await setStage(say);
  try {
    say('Playing the specs');
    return await playwright(args, { ...process.env, ...stage.environment, CHROMIUM_PATH: chromium });
  } finally {
    await stage.clear();
    say('Over');
  }
}

function playwright(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const cli = join(root, 'node_modules/@playwright/test/cli.js');
    const child = spawn(process.execPath, [cli, 'test', '-c', 'e2e/playwright.config.ts', ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`e2e: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
