/** Whether a text holds every word that was typed, in any order, whatever the case. Nothing typed is held by all. */
export function holdsAllWords(text: string, typed: string): boolean {
  const folded = text.toLocaleLowerCase('en');
  return typed
    .toLocaleLowerCase('en')
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
