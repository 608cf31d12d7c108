import { Readability } from '@mozilla/readability';
import type { Nodes, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { findElements, parseFragment } from './html-tree';
import { inlineText } from './inline-text';
import { attribute } from './unseen-elements';

const MAIN_SHARE = 0.5;
const LINKED_SHARE = 0.35;

const textLength = (node: Nodes): number => inlineText(node).replace(/\s+/g, ' ').length;

const linkedLength = (node: Nodes): number =>
  findElements(node, ['a']).reduce(
    (length, link) => length + (attribute(link, 'href') === '' ? 0 : textLength(link)),
    0,
  );

const readable = (html: string): Root | null => {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  return article?.content ? parseFragment(article.content) : null;
};

/**
 * The part of a page that is the document: `<main>` or the only `<article>` where it holds most of the text, the whole
 * page where little of it is links, else what Readability finds (https://github.com/mozilla/readability).
 */
export const mainContent = (page: Root, html: string): Nodes => {
  const total = textLength(page);
  const mains = findElements(page, ['main'], 2);
  const articles = findElements(page, ['article'], 2);
  const [main] = mains.length === 1 ? mains : articles.length === 1 ? articles : [];
  if (main !== undefined && textLength(main) > total * MAIN_SHARE) return main;
  const linked = linkedLength(page);
  if (linked <= total * LINKED_SHARE || !/<body[\s>]/i.test(html)) return page;
  const article = readable(html);
  return article !== null && textLength(article) > (total - linked) * MAIN_SHARE ? article : page;
};
