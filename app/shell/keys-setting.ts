const SETTING = 'almanac-keys';

/** Single-key commands can be switched off, as speech input may trigger them (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  return window.localStorage.getItem(SETTING) !== 'off';
}

export function switchKeys(on: boolean): void {
  window.localStorage.setItem(SETTING, on ? 'on' : 'off');
}
