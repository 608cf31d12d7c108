import { builtinModules } from 'node:module';
import { posix, relative, sep } from 'node:path';
import { roomOf, rooms, testPackages } from './rooms.js';

const builtins = new Set(builtinModules);

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    docs: { description: 'hold every import against the arrows between the rooms' },
    schema: [],
    messages: {
      homeless: 'This folder is no room of the house: give it a place in eval/checks/eslint-rules/rooms.js.',
      room: '{{from}} may not import {{to}}.',
      roomValue: '{{from}} may import {{to}} for types only: use import type.',
      package: '{{from}} may not import the package {{to}}.',
      packageValue: '{{from}} may import {{to}} for types only: use import type.',
      node: '{{from}} may not import {{to}}: it must run without Node.',
      style: 'Import {{to}} as {{better}}.',
      extension: 'Leave the file extension out of {{to}}.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const from = roomOf(file);
    if (from === null) return { Program: (node) => context.report({ node, messageId: 'homeless' }) };
    const isTest = /\.test\.tsx?$/.test(file);

    /** @param {any} node @param {any} source @param {boolean} typeOnly */
    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const fault = faultOf({ file, from, to: source.value, typeOnly, isTest });
      if (fault !== null) context.report({ node: source, ...fault });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeImport(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], false),
    };
  },
};

/** @param {any} node */
function isTypeImport(node) {
  return node.importKind === 'type';
}

/** @param {{ file: string, from: string, to: string, typeOnly: boolean, isTest: boolean }} entry */
function faultOf(entry) {
  const { file, to } = entry;
  if (to.startsWith('.') || to.startsWith('@/')) {
    const target = to.startsWith('@/') ? to.slice(2) : posix.join(posix.dirname(file), to);
    return spellingFault(file, to, target) ?? roomFault(entry, target);
  }
  if (to.startsWith('node:') || builtins.has(to.split('/')[0])) return nodeFault(entry);
  return packageFault(entry);
}

/** Relative within a top-level folder, `@/` across them; no extensions. */
function spellingFault(file, to, target) {
  const crosses = file.includes('/') && file.split('/')[0] !== target.split('/')[0];
  if (to.startsWith('.') && crosses) return { messageId: 'style', data: { to, better: `@/${target}` } };
  if (to.startsWith('@/') && !crosses) {
    const better = posix.relative(posix.dirname(file), target);
    return {
      messageId: 'style',
      data: { to, better: better.startsWith('.') ? better : `./${better}` },
    };
  }
  if (/\.[cm]?[jt]sx?$/.test(to) && !file.endsWith('.js')) return { messageId: 'extension', data: { to } };
  return null;
}

function roomFault({ from, typeOnly, isTest }, target) {
  const to = roomOf(target);
  if (to === from) return null;
  const { rooms: always, typeRooms = [], testRooms = [] } = rooms[from];
  const open = isTest ? [...always, ...testRooms] : always;
  const name = to ?? target;
  if (to !== null && open.includes(to)) return null;
  if (to !== null && typeRooms.includes(to)) {
    return typeOnly ? null : { messageId: 'roomValue', data: { from, to: name } };
  }
  return { messageId: 'room', data: { from, to: name } };
}

function nodeFault({ file, from, to, isTest }) {
  const { node = false } = rooms[from];
  const open = typeof node === 'string' ? posix.parse(file).name === node : node;
  return isTest || open ? null : { messageId: 'node', data: { from, to } };
}

function packageFault({ from, to, typeOnly, isTest }) {
  const { packages = [], typePackages = [] } = rooms[from];
  if (names(packages, to) || (isTest && names(testPackages, to))) return null;
  if (names(typePackages, to)) return typeOnly ? null : { messageId: 'packageValue', data: { from, to } };
  return { messageId: 'package', data: { from, to } };
}

/** @param {readonly string[]} list @param {string} name */
function names(list, name) {
  return list.some((entry) =>
    entry.endsWith('/') ? name.startsWith(entry) : name === entry || name.startsWith(`${entry}/`),
  );
}
