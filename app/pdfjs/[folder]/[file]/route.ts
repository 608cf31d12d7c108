import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files pdfjs asks for while it draws, fixed at build time: worker, fonts, character maps, decoders. */
const FOLDERS: Readonly<Record<string, string>> = {
  worker: 'legacy/build',
  cmaps: 'cmaps',
  standard_fonts: 'standard_fonts',
  wasm: 'wasm',
  iccs: 'iccs',
};

const TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const folders = Object.entries(FOLDERS).map(async ([folder, place]) => {
    const files = await readdir(path.join(root(), place));
    return files.filter((file) => isServed(folder, file)).map((file) => ({ folder, file }));
  });
  return (await Promise.all(folders)).flat();
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly folder: string; readonly file: string }> },
) {
  const { folder, file } = await params;
  const place = FOLDERS[folder];
  if (place === undefined || !isServed(folder, file)) return new Response(null, { status: 404 });
  const bytes = await readFile(path.join(root(), place, path.basename(file)));
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=86400',
    },
  });
}

function root(): string {
  return path.join(process.cwd(), 'node_modules', 'pdfjs-dist');
}

function isServed(folder: string, file: string): boolean {
  return folder === 'worker' ? file === 'pdf.worker.min.mjs' : !file.startsWith('LICENSE');
}
