import { openPdf } from '@/ingest/formats/pdf/open-pdf';

/**
 * The pages of a PDF as text in the order of their content, a line break wherever the height changes: what the PDF loader of
 * LangChain.js makes of it.
 */
export const plainPages = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await openPdf(bytes);
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      let text = '';
      let height: number | null = null;
      for (const item of items) {
        if (!('str' in item)) continue;
        const own = Number(item.transform[5]);
        text += height === null || height === own ? item.str : `\n${item.str}`;
        height = own;
      }
      pages.push(text);
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
};
