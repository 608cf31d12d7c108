const extension = /\.[a-z0-9]{1,6}$/i;

/**
 * What a document is known by: its title, and the words of its file name that the title lacks (a PDF's title is often cut
 * at the first line: the file name then holds the rest). Names without a word of three letters add nothing.
 */
export function documentName(title: string, source: string): string {
  const known = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const file = source.slice(source.lastIndexOf('/') + 1).replace(extension, '');
  const added = file
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{3}/u.test(word) && !known.has(word.toLowerCase()));
  return [title, ...added].filter((part) => part !== '').join(' ');
}
