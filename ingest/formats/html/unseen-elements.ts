import type { Element } from 'hast';

const NEVER_TEXT = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'map',
  'head', 'title', 'meta', 'link', 'button', 'select', 'input', 'textarea', 'dialog',
]); // prettier-ignore
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'tablist',
  'dialog',
]);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|breadcrumbs?|cookies?|site-?(?:header|footer)|share|sharing|social|skip-?link|pagination|pager|sidebar|menu|newsletter|banner-ad|advert(?:isement)?)(?:$|[\s_-])/i;

/** An attribute of an element as one string; lists are joined by spaces. */
export const attribute = (element: Element, name: string): string => {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value);
};

const isHidden = (element: Element): boolean =>
  element.properties['hidden'] === true ||
  element.properties['ariaHidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i.test(
    attribute(element, 'style'),
  );

const isFurniture = (element: Element): boolean =>
  FURNITURE_TAGS.has(element.tagName) ||
  FURNITURE_ROLES.has(attribute(element, 'role')) ||
  (/^(?:div|ul|ol|section|header|p)$/.test(element.tagName) &&
    FURNITURE_NAMES.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`));

/** Elements whose text a reader of the page never sees as part of the document. */
export const isUnseen = (element: Element): boolean =>
  NEVER_TEXT.has(element.tagName) || isHidden(element) || isFurniture(element);
