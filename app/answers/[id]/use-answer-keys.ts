'use client';

import { useKeys } from '../../shell/use-keys';

/** Keys of the answer page: claims with j and k, proof with Enter, sources with [ ] and s. */
export function useAnswerKeys(commands: {
  readonly copy: () => void;
  readonly rate: () => void;
  readonly sourceOpen: boolean;
  readonly openSource: (number: number) => void;
  readonly closeSource: () => void;
  readonly stepSource: (by: 1 | -1) => void;
}): void {
  useKeys({
    j: () => {
      moveClaim(1);
    },
    k: () => {
      moveClaim(-1);
    },
    Enter: (event) => {
      if (event.target instanceof HTMLElement && event.target.matches('[data-claim]'))
        showProof(event.target);
    },
    '[': () => {
      commands.stepSource(-1);
    },
    ']': () => {
      commands.stepSource(1);
    },
    s: () => {
      const number = citationInHand();
      if (commands.sourceOpen) commands.closeSource();
      else if (number !== null) commands.openSource(number);
    },
    Escape: () => {
      if (commands.sourceOpen) commands.closeSource();
    },
    c: commands.copy,
    r: commands.rate,
  });
}

function claims(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-claim]')];
}

function claimInHand(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-claim]') ?? null;
}

function moveClaim(by: 1 | -1): void {
  const all = claims();
  const inHand = claimInHand();
  const place = inHand === null ? (by === 1 ? 0 : all.length - 1) : all.indexOf(inHand) + by;
  all[place]?.focus();
}

function showProof(claim: HTMLElement): void {
  const proof = claim.querySelector<HTMLElement>('.proof');
  const fold = claim.querySelector<HTMLElement>('.proof-fold[aria-expanded="false"]');
  if (fold !== null && fold.offsetParent !== null) fold.click();
  proof?.focus();
}

function citationInHand(): number | null {
  const claim = claimInHand() ?? claims()[0];
  const number = Number(claim?.querySelector('.chip')?.textContent);
  return Number.isInteger(number) && number > 0 ? number : null;
}
