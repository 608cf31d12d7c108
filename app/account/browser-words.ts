/** First match counts: browsers name those that they descend from after themselves. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chromium)\//, 'Chromium'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/\S+ .*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A user agent as people know it: `Chromium on Linux`; the program's own name where it is no browser; `an unknown browser` where it says nothing. */
export function browserWords(userAgent: string | null): string {
  const agent = userAgent?.trim() ?? '';
  if (agent === '') return 'an unknown browser';
  const nameIn = (known: typeof BROWSERS): string | null =>
    known.find(([pattern]) => pattern.test(agent))?.[1] ?? null;
  const browser = nameIn(BROWSERS) ?? agent.split(/[\s/(]/, 1)[0] ?? '';
  const system = nameIn(SYSTEMS);
  const name = browser === '' || browser === 'Mozilla' ? 'an unknown browser' : browser.slice(0, 40);
  return system === null ? name : `${name} on ${system}`;
}
