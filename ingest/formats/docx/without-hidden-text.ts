import { unzipSync, zipSync } from 'fflate';

const BODY = 'word/document.xml';
// A run that Word does not show: its properties say `vanish`.
const HIDDEN_RUN = /<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:vanish\s*\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;

/** A Word document without the text it hides, and how many stretches of it there were. Mammoth reads hidden text as any other. */
export const withoutHiddenText = (
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly hidden: number } => {
  const files = unzipSync(bytes);
  const body = new TextDecoder().decode(files[BODY] ?? new Uint8Array());
  const hidden = body.match(HIDDEN_RUN)?.length ?? 0;
  if (hidden === 0) return { bytes, hidden };
  const shown = new TextEncoder().encode(body.replace(HIDDEN_RUN, ''));
  return { bytes: zipSync({ ...files, [BODY]: shown }, { level: 0 }), hidden };
};
