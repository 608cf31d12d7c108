import { AppError } from '../app-error';
import type { EmbedderSettings } from '../env';
import type { Embedder } from '../retrieval/embedder';
import { openStaticEmbedder } from './static-embedding/static-embedder';

/** Opens the embedding that the settings name. @throws AppError `bad-input` for an unknown name. */
export async function openEmbedder(settings: EmbedderSettings): Promise<Embedder> {
  if (settings.name === 'static') return openStaticEmbedder();
  throw new AppError('bad-input', 'ALMANAC_EMBEDDER must be "static".');
}
