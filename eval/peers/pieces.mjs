import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PDFLoader } from '@langchain/community/document_loaders/fs/pdf';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';

const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 });

/** The PDFs of a folder as LangChain.js reads and cuts them; only the file's name is kept of the metadata. */
export async function readPieces(folder) {
  const pieces = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()) {
    const pages = await new PDFLoader(join(folder, file)).load();
    for (const { pageContent } of await splitter.splitDocuments(pages)) {
      pieces.push({ pageContent, metadata: { source: basename(file) } });
    }
  }
  return pieces;
}
