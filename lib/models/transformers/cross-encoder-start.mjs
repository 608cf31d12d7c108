// `--import tsx` does not reach worker threads on Node 20: the thread starts here, in plain JavaScript.
import { tsImport } from 'tsx/esm/api';

await tsImport('./cross-encoder-thread.ts', import.meta.url);
