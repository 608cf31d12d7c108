'use client';

import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { secondsLeft, timeLeftWords } from '@/lib/panel/marking/time-left';
import type { WorkLine } from '@/lib/panel/study/own-rating';
import type { QualificationFeedback } from '@/lib/panel/study/qualification';
import type { Rubric } from '@/lib/panel/study/rubric';
import { ItemDesk } from './item-desk';
import { RatingBar } from './rating-bar';
import { RatingInstructions } from './rating-instructions';
import type { LocalItem } from './use-item-draft';
import { useItems } from './use-items';
import { useOutbox } from './use-outbox';
import { WorkDone } from './work-done';

export interface RatingWork {
  readonly studyId: string;
  readonly title: string;
  readonly personId: string;
  readonly rubric: Pick<Rubric, 'name' | 'instructions' | 'axes' | 'pairwise'>;
  readonly lines: readonly WorkLine[];
}

const never = () => () => undefined;

/** A rater's work on a study. What the device keeps is read, so it is made in the browser alone. */
export function RatingScreen({ work }: { readonly work: RatingWork }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return inBrowser ? (
    <RatingDesk work={work} />
  ) : (
    <div className="p-6">
      <h1 className="font-semibold">{work.title}</h1>
      <p>Opening your items</p>
      <noscript>
        <p>Rating needs JavaScript, which is off in this browser.</p>
      </noscript>
    </div>
  );
}

function RatingDesk({ work }: { readonly work: RatingWork }) {
  const { lines, studyId } = work;
  const order = useMemo(() => lines.map(({ itemId }) => itemId), [lines]);
  const [done, setDone] = useState<ReadonlyMap<string, number>>(
    () => new Map(lines.filter(({ isDone }) => isDone).map(({ itemId, seconds }) => [itemId, seconds])),
  );
  const [place, setPlace] = useState(() => firstOpen(order, done));
  const [feedback, setFeedback] = useState<ReadonlyMap<string, QualificationFeedback>>(new Map());
  const [overtook, setOvertook] = useState<string | null>(null);
  const [local] = useState(() => new Map<string, LocalItem>());
  const dialog = useRef<HTMLDialogElement>(null);
  const current = order[place] ?? null;
  const load = useItems(studyId, order, current);
  const outbox = useOutbox({
    personId: work.personId,
    studyId,
    confirmed: ({ itemId }, sent) => {
      const { feedback: told } = sent;
      if (sent.overtook) setOvertook(itemId);
      if (told !== null) setFeedback((before) => new Map(before).set(itemId, told));
    },
  });
  const go = (to: number) => {
    setOvertook(null);
    setPlace(Math.max(0, Math.min(order.length, to)));
  };
  const back = () => {
    go(place - 1);
  };
  const instructions = () => dialog.current?.showModal();
  return (
    <div className="rating-screen">
      <RatingBar
        progress={progressWords(place, order.length)}
        timeLeft={
          current === null ? null : timeLeftWords(secondsLeft(pace(lines, done), order.length - done.size))
        }
        state={outbox.state}
        back={place === 0 ? null : back}
        instructions={instructions}
      />
      {current === null && <WorkDone lines={lines} go={go} />}
      {current !== null && load.state === 'ready' && (
        <ItemDesk
          key={current}
          item={load.item}
          studyId={studyId}
          local={local}
          outbox={outbox}
          feedback={feedback.get(current) ?? null}
          overtook={overtook === current}
          instructions={instructions}
          back={back}
          finished={(seconds) => {
            setDone((before) => new Map(before).set(current, seconds));
          }}
          next={() => {
            go(nextOpen(order, done, place));
          }}
        />
      )}
      {current !== null && load.state !== 'ready' && (
        <p role="status" className="p-6">
          {load.state === 'loading'
            ? 'Opening the item'
            : `The item cannot be fetched: ${load.reason ?? 'there is no connection.'} It is tried again every few seconds; nothing you entered is lost.`}
        </p>
      )}
      <RatingInstructions dialog={dialog} work={work} />
    </div>
  );
}

function progressWords(place: number, all: number): string {
  return place >= all ? `All ${String(all)} done` : `${String(place + 1)} of ${String(all)}`;
}

/** Seconds of the items done, without practice items: those are read more slowly. */
function pace(lines: readonly WorkLine[], done: ReadonlyMap<string, number>): readonly number[] {
  return lines.flatMap(({ itemId, isQualification }) => (isQualification ? [] : (done.get(itemId) ?? [])));
}

function firstOpen(order: readonly string[], done: ReadonlyMap<string, number>): number {
  const place = order.findIndex((id) => !done.has(id));
  return place < 0 ? order.length : place;
}

/** The next item that is not done; after the last one whatever was left out before, then the end. */
function nextOpen(order: readonly string[], done: ReadonlyMap<string, number>, place: number): number {
  const open = order.findIndex((id, index) => index > place && !done.has(id));
  if (open >= 0) return open;
  const left = order.findIndex((id, index) => index !== place && !done.has(id));
  return left < 0 ? order.length : left;
}
