'use client';

import { useEffect, useState } from 'react';
import type { ItemToRate } from '@/lib/panel/study/own-rating';
import { missingParts } from '@/lib/panel/study/rating-complete';
import { newId } from '@/lib/records/new-id';
import type { ItemDraft } from './outbox';
import { useActiveSeconds } from './use-active-seconds';
import { useOtherTab } from './use-other-tab';
import type { UsedOutbox } from './use-outbox';

/** What is known of an item on this page, over what came with it. */
export interface LocalItem {
  readonly draft: ItemDraft;
  readonly seconds: number;
  readonly isFinal: boolean;
}

interface Uses {
  readonly item: ItemToRate;
  readonly studyId: string;
  readonly local: Map<string, LocalItem>;
  readonly outbox: UsedOutbox;
}

const EMPTY: ItemDraft = { scores: {}, marks: [], preference: null, comment: '' };

/** The rating of one item as it grows: every change is a revision on its way to the server. */
export function useItemDraft(uses: Uses) {
  const { item, studyId, local, outbox } = uses;
  const [start] = useState(() => startOf(uses));
  const [draft, setDraft] = useState(start.draft);
  const [isFinal, setFinal] = useState(start.isFinal);
  const seconds = useActiveSeconds(start.seconds);
  const other = useOtherTab({
    itemId: item.itemId,
    outbox,
    draft,
    show: (theirs) => {
      setDraft(draftOf(theirs));
      setFinal(theirs.isFinal);
      local.set(item.itemId, { draft: draftOf(theirs), seconds: theirs.seconds, isFinal: theirs.isFinal });
    },
  });
  const { know } = outbox;
  useEffect(() => {
    if (item.rating !== null) know(item.rating.id);
  }, [item.rating, know]);

  const keep = (changed: ItemDraft, final: boolean, when: 'soon' | 'now') => {
    setDraft(changed);
    setFinal(final);
    local.set(item.itemId, { draft: changed, seconds: seconds(), isFinal: final });
    outbox.put(
      {
        ...changed,
        id: newId(),
        studyId,
        itemId: item.itemId,
        seconds: seconds(),
        isFinal: final,
        editedAt: new Date().toISOString(),
        refused: null,
      },
      when,
    );
  };
  return {
    draft,
    isFinal,
    seconds,
    other,
    missing: missingParts(item, draft),
    /** What was final stays final while nothing is missing. */
    change: (changed: ItemDraft) => {
      keep(changed, isFinal && missingParts(item, changed).length === 0, 'soon');
    },
    close: () => {
      keep(draft, true, 'now');
    },
  };
}

export type UsedDraft = ReturnType<typeof useItemDraft>;

/** This page’s own version, else what this device has not sent yet, else what the server has. */
function startOf({ item, local, outbox }: Uses): LocalItem {
  const here = local.get(item.itemId);
  if (here !== undefined) return here;
  const found = outbox.newest(item.itemId) ?? item.rating;
  if (found === null) return { draft: EMPTY, seconds: 0, isFinal: false };
  return { draft: draftOf(found), seconds: found.seconds, isFinal: found.isFinal };
}

function draftOf({ scores, marks, preference, comment }: ItemDraft): ItemDraft {
  return { scores, marks, preference, comment };
}
