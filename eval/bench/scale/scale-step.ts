import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folderSize } from '../../beir/folder-size';
import { openStaticEmbedder } from '@/lib/models/static-embedding/static-embedder';
import { askScaleRelease } from './ask-scale-release';
import { buildScaleRelease } from './build-scale-release';
import { readScaleSource } from './scale-source';

/**
 * `scale-step.ts build|ask FOLDER PASSAGES [FROM]`: one step in a process of its own, so that its memory is its own; a JSON
 * object on the last line.
 */
async function step([verb, folder = '', passages = '0', from]: readonly string[]): Promise<unknown> {
  const embedder = await openStaticEmbedder();
  const store = join(folder, 'corpus');
  const asked = join(folder, 'questions.json');
  if (verb === 'ask') {
    return askScaleRelease(
      store,
      z.array(z.string()).parse(JSON.parse(readFileSync(asked, 'utf8'))),
      embedder,
    );
  }
  const { seeds, questions } = await readScaleSource(from ?? null, embedder);
  writeFileSync(asked, JSON.stringify(questions));
  const started = performance.now();
  const manifest = await buildScaleRelease(store, seeds, Number(passages), embedder);
  return {
    passages: manifest.passages,
    build_seconds: Math.round((performance.now() - started) / 100) / 10,
    build_resident_mib: Math.round(process.resourceUsage().maxRSS / 1024),
    index_bytes: folderSize(store),
    vector_index: manifest.vectorIndex,
    ...manifest.vectorIndexing,
  };
}

step(process.argv.slice(2)).then(
  (figures) => {
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
