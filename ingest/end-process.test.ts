import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a long answer of a command reaches the pipe to its last character', () => {
  const program =
    "import { endProcess } from './ingest/end-process'; process.stdout.write('x'.repeat(3_000_000)); endProcess(0);";
  const said = execFileSync(
    'bash',
    ['-c', 'node --import tsx --input-type=module -e "$1" | (sleep 0.5; cat)', 'bash', program],
    { encoding: 'utf8', maxBuffer: 10_000_000 },
  );
  expect(said).toHaveLength(3_000_000);
});
