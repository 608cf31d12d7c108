import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { ingestPaths } from '@/ingest/ingest-paths';
import { openCorpus } from '@/lib/corpus/corpus';
import { openStaticEmbedder } from '@/lib/models/static-embedding/static-embedder';
import { retrieve } from '@/lib/retrieval/retrieve';

/** `ours.ts FOLDER MODELS QUESTIONS.json STORE`: the product, with the arguments and the answer of every peer. */
async function measure([folder = '', , asked = '', store = '']: readonly string[]): Promise<unknown> {
  const questions = z.array(z.string()).parse(JSON.parse(readFileSync(asked, 'utf8')));
  const started = performance.now();
  const embedder = await openStaticEmbedder();
  const corpus = await openCorpus({ uri: store });
  try {
    const { passages } = await ingestPaths({ paths: [folder], corpus, embedder, baseDir: dirname(folder) });
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error('Nothing was ingested.');
    const search = await corpus.openRelease(id);
    const ingestSeconds = (performance.now() - started) / 1000;
    const times: number[] = [];
    const found: unknown[] = [];
    for (const question of questions) {
      const before = performance.now();
      const { hits } = await retrieve(question, { search, embedder });
      times.push(performance.now() - before);
      found.push(
        hits.map(({ document, passage }) => ({
          source: basename(document.source),
          text: `${passage.tableHeader} ${passage.text}`,
        })),
      );
    }
    const residentMib = process.resourceUsage().maxRSS / 1024;
    return { name: 'Almanac', pieces: passages, ingestSeconds, times, found, residentMib };
  } finally {
    await corpus.close();
  }
}

measure(process.argv.slice(2)).then(
  (figures) => {
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
