/** Changes some words of a Markdown document's body; the front matter stays as it is. */
export function changeWords(markdown: string, word: RegExp, change: (word: string) => string): string {
  const end = markdown.startsWith('---\n') ? markdown.indexOf('\n---\n', 4) + 5 : 0;
  return markdown.slice(0, end) + markdown.slice(end).replaceAll(word, change);
}
