import { ParseLane } from '../pipeline/parse-lane';
import type { RenderOutcome } from '../pipeline/parse-message';
import type { SourcedFile } from '../pipeline/read-document';

/* A program that a server starts: it has documents opened in a limited process, one at a time, and ends with its server. */

interface RenderOrder {
  readonly id: number;
  readonly file: SourcedFile;
}

const lane = new ParseLane();
let before: Promise<unknown> = Promise.resolve();

const carryOut = async ({ id, file }: RenderOrder): Promise<void> => {
  const outcome: RenderOutcome = await lane.render(file);
  process.send?.({ id, outcome });
};

process.on('message', (order: RenderOrder) => {
  before = before.then(() => carryOut(order)).catch(() => process.exit(1));
});
process.on('disconnect', () => {
  lane.close();
  process.exit(0);
});
