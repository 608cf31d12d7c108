import { XMLParser } from 'fast-xml-parser';
import { AppError } from '@/lib/app-error';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const toNode = (raw: unknown): XmlNode | null => {
  if (!isRecord(raw)) return null;
  if ('#text' in raw) return String(raw['#text']);
  const name = Object.keys(raw).find((key) => key !== ':@');
  if (name === undefined) return null;
  const children = raw[name];
  const attributes = isRecord(raw[':@']) ? raw[':@'] : {};
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    children: (Array.isArray(children) ? children : []).map(toNode).filter((child) => child !== null),
  };
};

/** Parses XML without any entity of its own: nothing is fetched and nothing can grow. Throws `AppError`. */
export const parseXml = (xml: string): readonly XmlNode[] => {
  if (/<!ENTITY/i.test(xml))
    throw new AppError('unsupported', 'The XML declares entities of its own, which are not read.');
  try {
    const parsed: unknown = parser.parse(xml);
    return (Array.isArray(parsed) ? parsed : []).map(toNode).filter((node) => node !== null);
  } catch (cause) {
    throw new AppError('bad-input', 'The XML is damaged or cut off.', { cause });
  }
};

/** The first element of that name below a node, in document order. */
export const findElement = (nodes: readonly XmlNode[], name: string): XmlElement | null => {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = node.name === name ? node : findElement(node.children, name);
    if (found !== null) return found;
  }
  return null;
};

export const findElements = (nodes: readonly XmlNode[], name: string): readonly XmlElement[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.name === name ? [node] : []), ...findElements(node.children, name)],
  );

export const xmlText = (node: XmlNode | null): string =>
  node === null ? '' : typeof node === 'string' ? node : node.children.map(xmlText).join('');
