export type Theme = 'system' | 'light' | 'dark';

/** Read by the server, so that the first paint has the chosen side and no inline script is needed. */
export const THEME_COOKIE = 'almanac-theme';

export function asTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
