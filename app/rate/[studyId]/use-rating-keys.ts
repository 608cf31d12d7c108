'use client';

import type { KeyBindings } from '../../shell/use-keys';
import { useKeys } from '../../shell/use-keys';

/** Answers the scale in hand, or the first open one of the page. */
export const optionKeys: KeyBindings = Object.fromEntries(
  [...'0123456789ulo'].map((key) => [key, pressOption]),
);

/**
 * Keys of the rating page. A digit answers the scale in hand, or the first one without an answer, and hands on to the next; while a
 * mark is being made its own scales come first.
 */
export function useRatingKeys(commands: {
  readonly finish: () => void;
  readonly back: () => void;
  readonly instructions: () => void;
  readonly openSource: (number: number) => void;
  readonly closeSource: () => void;
  readonly stepSource: (by: 1 | -1) => void;
  readonly sourceOpen: boolean;
}): void {
  useKeys({
    ...optionKeys,
    j: () => {
      moveClaim(1);
    },
    k: () => {
      moveClaim(-1);
    },
    m: (event) => {
      event.preventDefault();
      (claimInHand() ?? document).querySelector<HTMLElement>('[data-mark]')?.click();
    },
    c: (event) => {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-comment]')?.focus();
    },
    Enter: (event) => {
      if (!(event.target instanceof HTMLElement) || hasOwnEnter(event.target)) return;
      event.preventDefault();
      commands.finish();
    },
    b: commands.back,
    '?': commands.instructions,
    s: () => {
      const number = Number((claimInHand() ?? document).querySelector('.chip')?.textContent);
      if (commands.sourceOpen) commands.closeSource();
      else if (number > 0) commands.openSource(number);
    },
    '[': () => {
      commands.stepSource(-1);
    },
    ']': () => {
      commands.stepSource(1);
    },
    Escape: () => {
      if (commands.sourceOpen) commands.closeSource();
    },
  });
}

function pressOption(event: KeyboardEvent): void {
  const desk = document.querySelector('[data-mark-editor]') ?? document.querySelector('[data-axes]');
  if (desk === null) return;
  const scales = [...desk.querySelectorAll<HTMLElement>('[data-scale]')];
  const inHand = document.activeElement?.closest<HTMLElement>('[data-scale]') ?? null;
  const scale =
    inHand !== null && scales.includes(inHand)
      ? inHand
      : scales.find((one) => one.querySelector('input:checked') === null);
  const option = scale?.querySelector<HTMLInputElement>(`input[data-key="${event.key}"]`);
  if (scale === undefined || option === null || option === undefined) return;
  event.preventDefault();
  option.click();
  const next = scales[scales.indexOf(scale) + 1];
  if (next === undefined) desk.querySelector<HTMLElement>('[data-after-scales]')?.focus();
  else focusScale(next);
}

/** Puts the focus on a scale: on its answer, or on its first option. */
export function focusScale(scale: HTMLElement): void {
  const option =
    scale.querySelector<HTMLElement>('input:checked') ?? scale.querySelector<HTMLElement>('input');
  option?.focus();
}

function claimInHand(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-claim]') ?? null;
}

function moveClaim(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-claim]')];
  const inHand = claimInHand();
  const place = inHand === null ? (by === 1 ? 0 : all.length - 1) : all.indexOf(inHand) + by;
  all[place]?.focus();
}

/** Buttons, links and forms know what Enter means; anywhere else it is “next”. */
function hasOwnEnter(target: HTMLElement): boolean {
  return target.closest('a, button, summary, form, dialog') !== null;
}
