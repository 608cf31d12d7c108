import MiniSearch from 'minisearch';
import { readPieces } from './pieces.mjs';
import { measure, readArguments } from './report.mjs';

const settings = readArguments();

await measure('MiniSearch', settings, async () => {
  const pieces = await readPieces(settings.folder);
  const index = new MiniSearch({ fields: ['text'], storeFields: ['text', 'source'] });
  index.addAll(
    pieces.map(({ pageContent, metadata }, id) => ({ id, text: pageContent, source: metadata.source })),
  );
  return {
    pieces: pieces.length,
    search: async (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ source, text }) => ({ source, text })),
  };
});
