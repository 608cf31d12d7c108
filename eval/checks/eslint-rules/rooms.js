/**
 * The rooms of the house and the arrows between them: what a file of each room may import. A room is the longest folder
 * (or file, without its extension) below that holds the file. `rooms` may be imported, `typeRooms` for types only,
 * `packages` and `typePackages` likewise; a name that ends in `/` stands for everything below it; `node` opens `node:*`,
 * for files of the given name alone where it is a name; `testRooms` are open to `*.test.ts` only.
 * @typedef {object} Room
 * @property {readonly string[]} rooms
 * @property {readonly string[]} [typeRooms]
 * @property {readonly string[]} [packages]
 * @property {readonly string[]} [typePackages]
 * @property {boolean | string} [node]
 * @property {readonly string[]} [testRooms]
 */

const fault = 'lib/app-error';
const turns = 'lib/turns';
const settings = 'lib/env';
const modelTypes = ['ai', '@ai-sdk/provider'];

/** The path of a question, in order: each room may import the rooms before it. */
const path = ['language', 'question', 'evidence', 'retrieval', 'generation', 'verification', 'answer'].map(
  (name) => `lib/${name}`,
);
const core = [...path, 'lib/calculators', 'lib/panel', 'lib/evaluation'];

/** What core rooms take from outside: pure computation, and zod where wire records enter. */
const corePackages = {
  'lib/language': ['stemmer', '@lhncbc/ucum-lhc'],
  'lib/evidence': ['diff'],
  'lib/generation': ['zod'],
};

/** @type {Record<string, Room>} */
export const rooms = {
  [fault]: { rooms: [] },
  [turns]: { rooms: [] },
  [settings]: { rooms: [fault], typeRooms: ['lib/identity'], packages: ['zod'], node: true },

  ...Object.fromEntries(
    path.map((room, place) => [
      room,
      {
        rooms: [fault, turns, ...path.slice(0, place), ...(room === 'lib/answer' ? ['lib/calculators'] : [])],
        packages: corePackages[room] ?? [],
        typePackages: modelTypes,
      },
    ]),
  ),
  'lib/calculators': { rooms: [fault, 'lib/language', 'lib/question', 'lib/evidence'] },
  'lib/panel': {
    rooms: [fault, ...path, 'lib/evaluation'],
    typeRooms: ['lib/identity'],
    testRooms: ['lib/records'],
    packages: ['@stdlib/', 'csv-parse/', 'csv-stringify/', 'fflate', 'zod'],
  },
  'lib/evaluation': { rooms: [fault, ...path] },

  'lib/corpus': {
    rooms: [fault, turns, ...core],
    packages: ['@lancedb/lancedb', 'apache-arrow', 'zod'],
    node: true,
  },
  'lib/models': {
    rooms: [fault, turns, ...core],
    typeRooms: [settings],
    packages: ['ai', '@ai-sdk/', '@huggingface/transformers', 'stemmer', 'zod'],
    node: true,
  },
  'lib/records': {
    rooms: [fault, ...core, 'db'],
    typeRooms: ['lib/identity'],
    packages: ['drizzle-orm', 'zod'],
  },
  'lib/identity': {
    rooms: [fault, ...core, 'db'],
    typeRooms: [settings],
    packages: ['better-auth', 'drizzle-orm', 'nodemailer', 'zod'],
    node: true,
  },

  db: { rooms: [], packages: ['drizzle-orm', 'postgres', '@electric-sql/pglite'], node: true },

  ingest: {
    rooms: [fault, settings, ...core, 'lib/corpus', 'lib/models'],
    packages: [
      '@mozilla/readability',
      '@tesseract.js-data/eng',
      'fast-xml-parser',
      'fflate',
      'linkedom',
      'mammoth',
      'pdfjs-dist',
      'read-excel-file',
      'rehype-parse',
      'remark-frontmatter',
      'remark-gfm',
      'remark-parse',
      'robots-parser',
      'tesseract.js',
      'undici',
      'unified',
      'unist-util-visit',
      'yaml',
      'zod',
    ],
    typePackages: ['hast', 'mdast', 'unist'],
    node: true,
  },

  /** The interface's description, which the interface serves. */
  docs: { rooms: [] },
  app: {
    rooms: [fault, turns, settings, ...core, 'lib/records', 'lib/identity', 'app/services', 'docs'],
    packages: ['next', 'react', 'react-dom', '@fontsource-variable/', 'pdfjs-dist', 'zod'],
    node: 'route',
  },
  'app/services': {
    rooms: [fault, settings, ...core, 'lib/corpus', 'lib/models', 'lib/records', 'lib/identity', 'db', 'app'],
    node: true,
  },
  'app/server': {
    rooms: [fault, settings, 'lib/corpus', 'lib/models', 'lib/identity', 'lib/records', 'db', 'app/services'],
    node: true,
  },

  e2e: {
    rooms: [],
    typeRooms: core,
    testRooms: [fault, settings, ...core, 'lib/models'],
    packages: ['@playwright/test', '@axe-core/playwright', 'oidc-provider', 'pdf-lib', 'pdfjs-dist', 'zod'],
    node: true,
  },
  eval: {
    rooms: [fault, settings, ...core, 'lib/corpus', 'lib/models', 'ingest', 'eval/studies'],
    packages: ['zod', 'pdf-lib'],
    node: true,
  },
};

/** The worker is the one door that runs ingest against the job table. */
rooms['ingest/worker'] = {
  ...rooms.ingest,
  rooms: [...rooms.ingest.rooms, 'ingest', 'lib/records', 'lib/identity', 'db'],
  packages: [...rooms.ingest.packages, 'pg-boss'],
};

/** Puts into a database what specs begin with. */
rooms['e2e/seed'] = { ...rooms.e2e, rooms: [...core, 'lib/records', 'lib/identity', 'db'] };

/** Imagined studies are written through the records of real ones. */
rooms['eval/studies'] = {
  ...rooms.eval,
  rooms: [...rooms.eval.rooms, 'eval', 'lib/records', 'db'],
  typeRooms: ['lib/identity'],
};

/** The checks read what the others write, and set up the tests. */
rooms['eval/checks'] = {
  ...rooms.eval,
  rooms: [...rooms.eval.rooms, 'eval'],
  packages: [...rooms.eval.packages, 'vitest', 'yaml'],
};

/** The two files that Next wants at the root. */
rooms.proxy = { ...rooms.app, rooms: [...rooms.app.rooms, 'app'] };
rooms.instrumentation = { rooms: [fault, 'app', 'app/services', 'app/server'], node: true };

/** What tests may import besides: their tools, and files to read. */
export const testPackages = [
  'vitest',
  'oidc-provider',
  'smtp-server',
  'fast-check',
  'pdf-lib',
  'ai/test',
  'eslint',
];

/**
 * @param {string} file path from the repository's root, with forward slashes
 * @returns {string | null} the room that holds the file
 */
export function roomOf(file) {
  const name = file.replace(/\.(?:test\.)?[cm]?[jt]sx?$/, '');
  const parts = name.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const room = parts.slice(0, length).join('/');
    if (room in rooms) return room;
  }
  return null;
}
