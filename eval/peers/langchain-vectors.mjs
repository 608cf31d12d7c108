import { LanceDB } from '@langchain/community/vectorstores/lancedb';
import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers';
import { env } from '@huggingface/transformers';
import { connect } from '@lancedb/lancedb';
import { readPieces } from './pieces.mjs';
import { measure, readArguments } from './report.mjs';

/** Given to the store a few at a time: embeddings takes 512 at once, which needs gigabytes. */
const perWrite = 32;

const settings = readArguments();
env.localModelPath = settings.models;
env.allowRemoteModels = false;

await measure('LangChain.js, LanceDB store', settings, async () => {
  const embeddings = new HuggingFaceTransformersEmbeddings({
    model: 'minilm-sized',
    pretrainedOptions: { dtype: 'fp32' },
  });
  const pieces = await readPieces(settings.folder);
  const db = await connect(settings.store);
  let store = null;
  for (let at = 0; at < pieces.length; at += perWrite) {
    const some = pieces.slice(at, at + perWrite);
    if (store !== null) await store.addDocuments(some);
    else {
      store = new LanceDB(embeddings, { uri: settings.store });
      await store.addDocuments(some);
      store = new LanceDB(embeddings, { table: await db.openTable('langchain') });
    }
  }
  return {
    pieces: pieces.length,
    search: async (question, limit) =>
      (await store.similaritySearch(question, limit)).map(({ pageContent, metadata }) => ({
        source: metadata.source,
        text: pageContent,
      })),
  };
});
