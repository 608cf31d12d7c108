import type { DocumentRow } from '../study-tables';

/** The guidelines that answers cite, as BibTeX (UTF-8). */
export function asBibTeX(documents: readonly DocumentRow[]): string {
  return documents
    .map((document, place) => {
      const fields = [
        ['title', `{${braced(document.title)}}`],
        ['author', document.body === null ? null : `{${braced(document.body)}}`],
        ['institution', document.body === null ? null : braced(document.body)],
        ['year', document.year === null ? null : String(document.year)],
        ['doi', document.doi],
        ['url', document.url],
        ['note', noteOf(document)],
      ].flatMap(([name, value]) => (typeof value === 'string' ? [`  ${String(name)} = {${value}},`] : []));
      return [`@techreport{${citationKey(document, place)},`, ...fields, '}', ''].join('\n');
    })
    .join('\n');
}

/** The same as RIS, as reference managers read it. */
export function asRis(documents: readonly DocumentRow[]): string {
  return documents
    .map((document) => {
      const fields = [
        ['TY', 'RPRT'],
        ['TI', document.title],
        ['AU', document.body],
        ['PB', document.body],
        ['PY', document.year === null ? null : String(document.year)],
        ['DO', document.doi],
        ['UR', document.url],
        ['N1', noteOf(document)],
        ['ER', ''],
      ].flatMap(([name, value]) =>
        typeof value === 'string' ? [`${String(name)}  - ${value.replaceAll(/\s+/gu, ' ')}`] : [],
      );
      return `${fields.join('\r\n')}\r\n`;
    })
    .join('\r\n');
}

function noteOf({ version, standing, contentHash }: DocumentRow): string {
  const parts = [version === null ? null : `Version ${version}`, standing === 'unknown' ? null : standing];
  return [...parts, `read as SHA-256 ${contentHash}`].filter((part) => part !== null).join('; ');
}

function citationKey({ body, year }: DocumentRow, place: number): string {
  const who = body?.replaceAll(/[^A-Za-z]/gu, '') ?? '';
  return `${who === '' ? 'guideline' : who}${String(year ?? '')}n${String(place + 1)}`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that TeX reads as commands. */
function braced(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/gu, (found) => escapes[found] ?? `\\${found}`);
}
