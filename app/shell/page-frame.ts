/** Set by the proxy for the root layout, which is not told the address of its page. */
export const PATH_HEADER = 'x-almanac-path';

/** `site`: header and footer. `blind`: the same without the release in use, for raters. `bare`: an item fills the screen. */
export type PageFrame = 'site' | 'blind' | 'bare';

export function pageFrame(path: string | null): PageFrame {
  if (path === null || !/^\/rate(?:\/|$)/u.test(path)) return 'site';
  return /^\/rate\/[^/]+\/?$/u.test(path) ? 'bare' : 'blind';
}
