import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { readPieces } from './pieces.mjs';
import { measure, readArguments } from './report.mjs';

const settings = readArguments();

await measure('LangChain.js, BM25 retriever', settings, async () => {
  const pieces = await readPieces(settings.folder);
  const retriever = BM25Retriever.fromDocuments(pieces, { k: 10 });
  return {
    pieces: pieces.length,
    search: async (question) =>
      (await retriever.invoke(question)).map(({ pageContent, metadata }) => ({
        source: metadata.source,
        text: pageContent,
      })),
  };
});
