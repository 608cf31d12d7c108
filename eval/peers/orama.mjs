import { create, insertMultiple, search } from '@orama/orama';
import { readPieces } from './pieces.mjs';
import { measure, readArguments } from './report.mjs';

const settings = readArguments();

await measure('Orama', settings, async () => {
  const pieces = await readPieces(settings.folder);
  const index = create({ schema: { text: 'string', source: 'string' } });
  await insertMultiple(
    index,
    pieces.map(({ pageContent, metadata }) => ({ text: pageContent, source: metadata.source })),
  );
  return {
    pieces: pieces.length,
    search: async (question, limit) => {
      const { hits } = await search(index, { term: question, properties: ['text'], limit });
      return hits.map(({ document }) => ({ source: document.source, text: document.text }));
    },
  };
});
