import { relative, sep } from 'node:path';

/** Words that say nothing of what a file holds; the first list also as a part of a name. */
const emptyWords = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'handler',
  'handlers',
  'container',
];
const emptyNames = ['core', 'context', 'data', 'index', 'info', 'shared', 'types', 'constants', 'interfaces'];

/** `[id]`, `(group)` and `@slot` are Next's marks around a name. */
const framework = /^(?:\[(?:\.{3})?([a-z][a-zA-Z]*)\]|\(([a-z-]+)\)|@([a-z-]+))$/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @type {import('eslint').Rule.RuleModule} */
export const fileNames = {
  meta: {
    type: 'problem',
    docs: { description: 'kebab-case names of files and folders that say what is inside' },
    schema: [],
    messages: {
      kebab: '{{name}}: names of files and folders are kebab-case.',
      empty: '{{name}}: name it for what it holds.',
    },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    return {
      Program(node) {
        for (const name of namesOf(path)) {
          const words = name.split('-');
          if (!kebab.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
          else if (emptyNames.includes(name) || words.some((word) => emptyWords.includes(word))) {
            context.report({ node, messageId: 'empty', data: { name } });
          }
        }
      },
    };
  },
};

/** @param {string} path */
function namesOf(path) {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const stem = file.split('.')[0] ?? '';
  return [...parts.filter((part) => !framework.test(part)), stem].map((part) => part.replace(/\.json$/, ''));
}
