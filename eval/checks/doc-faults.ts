/** What the repository has, for holding its documents against. */
export interface Repository {
  /** Files and folders, relative to the root, with forward slashes. */
  readonly paths: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
  /** Environment variables that the code or its tools know. */
  readonly variables: ReadonlySet<string>;
}

export interface MarkdownPage {
  readonly path: string;
  readonly text: string;
}

const topLevel = /^(?:\.\/)?(?:\.ci|app|db|docs|e2e|eval|ingest|lib|public)(?:\/|$)/;
const rootFile = /^[A-Za-z.-]+\.(?:md|ts|js|mjs|json)$/;
const variableName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const npmBuiltIn = new Set(['ci', 'install', 'run', 'audit', 'outdated', 'rebuild', 'pack']);
/** A number with a unit that somebody must have measured. */
const figure = /\d\s?(?:%|ms|MB|GB|passages\/s)(?![\w-])/;

/** Paths, npm scripts and environment variables that a page names and the repository does not have. */
export function referenceFaults(page: MarkdownPage, repository: Repository): readonly string[] {
  const faults: string[] = [];
  for (const target of linksOf(page.text)) {
    const path = resolvePath(page.path, target);
    if (!repository.paths.has(path)) faults.push(`${page.path}: the link ${target} leads nowhere`);
  }
  for (const code of codeOf(page.text)) {
    if (isPath(code) && !hasPath(repository.paths, code)) faults.push(`${page.path}: there is no ${code}`);
  }
  for (const name of scriptsOf(page.text)) {
    if (!repository.scripts.has(name)) faults.push(`${page.path}: there is no npm script ${name}`);
  }
  for (const name of variablesOf(page.text)) {
    if (!repository.variables.has(name)) faults.push(`${page.path}: nothing reads ${name}`);
  }
  return faults;
}

/** Paragraphs, list items and tables with a measured figure and no command that prints it. */
export function figureFaults(page: MarkdownPage): readonly string[] {
  return blocksOf(page.text)
    .filter((block) => figure.test(block) && !/npm (?:run |test|start)/.test(block))
    .map((block) => `${page.path}: a figure without its command: ${block.trim().slice(0, 80)}`);
}

function linksOf(text: string): readonly string[] {
  return matches(text, /\]\(([^)\s]+)\)/g)
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
}

function codeOf(text: string): readonly string[] {
  return matches(withoutBlocks(text), /`([^`\n]+)`/g);
}

function isPath(code: string): boolean {
  return !/[\s<>{}]/.test(code) && (topLevel.test(code) || rootFile.test(code));
}

function hasPath(paths: ReadonlySet<string>, code: string): boolean {
  const path = code.replace(/^\.\//, '').replace(/(?:\/|:\d+)$/, '');
  if (!path.includes('/') && [...paths].some((candidate) => candidate.endsWith(`/${path}`))) return true;
  if (!path.includes('*')) return paths.has(path);
  const pattern = new RegExp(
    `^${path
      .split(/(\*\*\/|\*)/)
      .map((part) => {
        if (part === '**/') return '(?:.*/)?';
        return part === '*' ? '[^/]*' : part.replace(/[.+?^$()|[\]\\]/g, '\\$&');
      })
      .join('')}$`,
  );
  return [...paths].some((candidate) => pattern.test(candidate));
}

function scriptsOf(text: string): readonly string[] {
  const named = matches(text, /\bnpm run ([a-z][a-z0-9:-]*)/g);
  const short = matches(text, /\bnpm (test|start|[a-z]+)\b/g).filter((word) => !npmBuiltIn.has(word));
  return [...new Set([...named, ...short])];
}

function variablesOf(text: string): readonly string[] {
  const words = matches(text, /(?<![\w/.-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w/])/g);
  return [...new Set(words.filter((word) => variableName.test(word)))];
}

function blocksOf(text: string): readonly string[] {
  return text.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/);
}

function withoutBlocks(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

function resolvePath(page: string, target: string): string {
  const parts = page.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
