import { expect, test } from 'vitest';
import type { Block } from '@/lib/evidence/document';
import { sourceBlocks } from './source-blocks';

const span = { start: 0, end: 1 };
const heading = (level: 1 | 2 | 3 | 4 | 5 | 6): Block => ({ ...span, kind: 'heading', level });
const bullet: Block = { ...span, kind: 'list-item', depth: 0 };

test('skips no heading level below the page title', () => {
  const levels = sourceBlocks([heading(1), heading(3), heading(4), heading(2), heading(6)]).map(
    (block) => block.kind === 'heading' && block.level,
  );
  expect(levels).toEqual([2, 3, 4, 3, 4]);
});

test('gathers neighbouring list items into one list', () => {
  const arranged = sourceBlocks([bullet, bullet, { ...span, kind: 'paragraph' }, bullet]);
  expect(arranged.map((block) => (block.kind === 'list' ? block.blocks.length : block.kind))).toEqual([
    2,
    'other',
    1,
  ]);
});
