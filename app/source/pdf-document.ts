'use client';

import type { PDFDocumentProxy } from 'pdfjs-dist';

const FILES = '/pdfjs';
const open = new Map<string, Promise<PDFDocumentProxy>>();

/** Opens a PDF once per page. The worker, fonts and character maps come from this server: nothing is fetched elsewhere. */
export function openPdf(address: string): Promise<PDFDocumentProxy> {
  const opening = open.get(address) ?? load(address);
  open.set(address, opening);
  opening.catch(() => open.delete(address));
  return opening;
}

async function load(address: string): Promise<PDFDocumentProxy> {
  // The legacy build runs in the browsers that hospitals still have.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = `${FILES}/worker/pdf.worker.min.mjs`;
  return pdfjs.getDocument({
    url: address,
    cMapUrl: `${FILES}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${FILES}/standard_fonts/`,
    wasmUrl: `${FILES}/wasm/`,
    iccUrl: `${FILES}/iccs/`,
    isEvalSupported: false,
    verbosity: 0,
    enableXfa: false,
  }).promise;
}
