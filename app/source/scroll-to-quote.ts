/** Brings the marked quote to the middle of its own scroller; the page around it stays where it is. */
export function scrollToQuote(scroller: HTMLElement | null): void {
  if (scroller === null) return;
  const mark = scroller.querySelector('[data-quote]');
  if (mark === null) {
    scroller.scrollTo({ top: 0 });
    return;
  }
  const place = mark.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const sideways = place.left < frame.left || place.right > frame.right;
  scroller.scrollBy({
    top: place.top - frame.top - (frame.height - place.height) / 3,
    left: sideways ? place.left - frame.left - frame.width / 10 : 0,
  });
}
