import type { PageLine, PageSize } from '@/lib/evidence/document';

/** Degrees clockwise by which a page is turned until its text stands upright. */
export type Turn = 0 | 90 | 180 | 270;

export const turns: readonly Turn[] = [0, 90, 180, 270];

/** The turn that sets a text upright whose lines run along (`a`, `b`) on the page, y downwards. */
export const turnOf = (a: number, b: number): Turn => {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180;
  return b < 0 ? 90 : 270;
};

/** The turn of most characters; a page with as much upright text as other stays as it is. */
export const turnOfMost = (parts: readonly { readonly turn: Turn; readonly characters: number }[]): Turn => {
  const sum = (turn: Turn): number =>
    parts.reduce((total, part) => total + (part.turn === turn ? part.characters : 0), 0);
  return turns.reduce((most, turn) => (sum(turn) > sum(most) ? turn : most), 0 as Turn);
};

interface TurnedPage extends PageSize {
  readonly turn: Turn;
}

/** Size of a page as it is shown, from its size after the turn. */
export const shownSize = ({ turn, width, height }: TurnedPage): PageSize =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

/** A line of a turned page where it stands on the page as it is shown. */
export const turnBack = (line: PageLine, page: TurnedPage): PageLine => {
  const { x, y, width, height } = line;
  if (page.turn === 0) return line;
  if (page.turn === 180) return { ...line, x: page.width - x - width, y: page.height - y - height };
  const place =
    page.turn === 90 ? { x: y, y: page.width - x - width } : { x: page.height - y - height, y: x };
  return { ...line, ...place, width: height, height: width };
};
