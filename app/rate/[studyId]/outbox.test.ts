import { describe, expect, it } from 'vitest';
import type { PendingRevision } from './outbox';
import { Outbox } from './outbox';

function newShelf() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const revision = (id: string, itemId: string, minute: number): PendingRevision => ({
  id,
  studyId: 's1',
  itemId,
  scores: { safety: 3 },
  marks: [],
  preference: null,
  comment: id,
  seconds: 5,
  isFinal: false,
  editedAt: `2026-11-22T10:0${String(minute)}:00.000Z`,
  refused: null,
});

describe('the outbox', () => {
  it('gives revisions back oldest first until they are confirmed', () => {
    const device = newShelf();
    const outbox = new Outbox(() => device, 'ann');
    outbox.keep(revision('b', 'i1', 2));
    outbox.keep(revision('a', 'i1', 1));
    expect(outbox.pending('s1').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(outbox.newest('s1', 'i1')?.id).toBe('b');
    outbox.forget(revision('b', 'i1', 2));
    expect(outbox.newest('s1', 'i1')?.id).toBe('a');
    expect(outbox.newest('s1', 'i2')).toBeNull();
  });

  it('keeps what two tabs write side by side', () => {
    const device = newShelf();
    const [left, right] = [new Outbox(() => device, 'ann'), new Outbox(() => device, 'ann')];
    left.keep(revision('left', 'i1', 1));
    right.keep(revision('right', 'i1', 2));
    expect(left.pending('s1').map(({ id }) => id)).toEqual(['left', 'right']);
  });

  it('is each person’s and each study’s own', () => {
    const device = newShelf();
    new Outbox(() => device, 'ann').keep(revision('a', 'i1', 1));
    expect(new Outbox(() => device, 'ben').pending('s1')).toEqual([]);
    expect(new Outbox(() => device, 'ann').pending('s2')).toEqual([]);
  });

  it('reads what another tab kept, and nothing else', () => {
    const ann = new Outbox(newShelf, 'ann');
    const newValue = JSON.stringify(revision('a', 'i1', 1));
    expect(ann.arrived({ key: 'almanac-rating|ann|s1|i1|a', newValue })?.id).toBe('a');
    expect(ann.arrived({ key: 'almanac-rating|ben|s1|i1|a', newValue })).toBeNull();
    expect(ann.arrived({ key: 'almanac-keys', newValue: 'off' })).toBeNull();
    expect(ann.arrived({ key: 'almanac-rating|ann|s1|i1|a', newValue: '{broken' })).toBeNull();
    expect(ann.arrived({ key: 'almanac-rating|ann|s1|i1|a', newValue: null })).toBeNull();
  });
});
