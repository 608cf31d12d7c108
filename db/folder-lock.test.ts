import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderHeldError, lockFolder } from './folder-lock';

describe('lockFolder', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'almanac-lock-')), 'database');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  it('refuses a folder that a living process holds, and gives it back', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderHeldError);
    unlock();
    lockFolder(folder)();
  });

  it('takes over from a process that was killed, collected or not', async () => {
    const child = spawn('sleep', ['60']);
    writeFileSync(`${folder}.lock`, `${child.pid} `);
    expect(() => lockFolder(folder)).toThrow(FolderHeldError);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    lockFolder(folder)();
  });

  it.runIf(process.platform === 'linux')('takes over from another process that got the same number', () => {
    writeFileSync(`${folder}.lock`, `${process.ppid} 1`);
    lockFolder(folder)();
  });
});
