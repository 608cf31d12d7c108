import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppError } from '@/lib/app-error';
import type { PDFDocumentProxy } from 'pdfjs-dist';

const faultOf = (cause: unknown): AppError => {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') {
    return new AppError('unsupported', 'The PDF is encrypted and opens with a password only.', { cause });
  }
  return new AppError('bad-input', 'The PDF is damaged or cut off and cannot be opened.', { cause });
};

// Letter tables and image decoders of pdf.js, from the package: nothing is fetched.
const packed = (folder: string): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder)}/`;

/** Opens a PDF with scripts, fonts and network off. Throws `AppError` for encrypted and for broken files. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the buffer over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: packed('cmaps'),
    standardFontDataUrl: packed('standard_fonts'),
    wasmUrl: packed('wasm'),
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (cause) {
    throw faultOf(cause);
  }
};
