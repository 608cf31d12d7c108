import type { Element, ElementContent } from 'hast';
import { asHeadingLevel } from '../canonical-text';
import type { HeadingLevel } from '../canonical-text';
import { attribute } from './unseen-elements';

// Word processors and layout programs export headings as paragraphs with a class: "head-B", "Heading2", "MsoHeading3".
const HEADING_CLASS = /^(?:Mso)?head(?:ing)?[-_ ]?([A-F1-6])?(?:\d+)?(?:[-_].*)?$/i;
const TITLE_CLASS = /^(?:Mso|doc(?:ument)?-?|chapter-?|main-?)?title$/i;
const MAXIMUM_WORDS = 20;

const classLevel = (className: string): HeadingLevel | null => {
  if (TITLE_CLASS.test(className)) return 1;
  const match = HEADING_CLASS.exec(className);
  if (match === null) return null;
  const mark = match[1]?.toUpperCase();
  if (mark === undefined) return 6;
  return asHeadingLevel(/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 64);
};

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

const isWhollyBold = (element: Element): boolean => {
  const [only, ...others] = element.children.filter((child) => !isBlank(child));
  if (only === undefined || only.type !== 'element' || others.length > 0) return false;
  return (
    /^(?:b|strong)$/.test(only.tagName) || (/^(?:span|u|em|i)$/.test(only.tagName) && isWhollyBold(only))
  );
};

/** Level of an element that reads as a heading: by tag, by class, or a short paragraph all in bold (6); else null. */
export const headingOf = (element: Element, text: string): HeadingLevel | null => {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag !== undefined) return asHeadingLevel(Number(tag));
  if (element.tagName !== 'p' && element.tagName !== 'div') return null;
  const words = text.trim().split(/\s+/).length;
  if (text.trim() === '' || words > MAXIMUM_WORDS) return null;
  const levels = attribute(element, 'className').split(/\s+/).map(classLevel);
  const level = levels.find((candidate) => candidate !== null) ?? null;
  if (level !== null) return level;
  return words <= 12 && !/[.;:,]$/.test(text.trim()) && isWhollyBold(element) ? 6 : null;
};
