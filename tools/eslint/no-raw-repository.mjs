import { eachImport } from './imports.mjs';

const RAW_NAMES = new Set(['DataSource', 'EntityManager', 'QueryRunner', 'Repository', 'InjectRepository']);
const RAW_DOORS = new Set([
  'getRepository',
  'getTreeRepository',
  'createQueryBuilder',
  'createQueryRunner',
  'createEntityManager',
  'manager',
]);
const REPOSITORY_NAME = /(^|[a-z])(repo|repos|repository|manager)$/i;

/**
 * Tables have one door: `Tx`, which binds the tenant. Outside persistence nobody holds anything of TypeORM's; inside,
 * nobody calls `save`, which overwrites what others wrote and rewinds the version column.
 */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Reach tables only through Tx; never call save on a repository' },
    schema: [
      {
        type: 'object',
        properties: { insidePersistence: { type: 'boolean' } },
        additionalProperties: false,
      },
    ],
    messages: {
      typeorm: 'Only libs/persistence imports {{name}}. Use tx.repo, tx.sql or a query of persistence.',
      raw: '"{{name}}" goes around the tenant bound to Tx. Use tx.repo or tx.sql.',
      save: 'save() loses concurrent updates. Use insert, or an update that compares the version.',
    },
  },
  create(context) {
    const insidePersistence = context.options[0]?.insidePersistence ?? false;
    const listeners = {
      CallExpression(node) {
        const { callee } = node;
        if (propertyName(callee) === 'save' && isRepository(callee.object, context.sourceCode)) {
          context.report({ node: callee.property, messageId: 'save' });
        }
      },
    };
    if (insidePersistence) return listeners;
    return {
      ...listeners,
      ...eachImport((node, name) => {
        if (/^(@nestjs\/)?typeorm(\/|$)/.test(name)) {
          context.report({ node, messageId: 'typeorm', data: { name } });
        }
      }),
      ImportSpecifier(node) {
        const name = node.imported.name;
        if (RAW_NAMES.has(name)) context.report({ node, messageId: 'raw', data: { name } });
      },
      MemberExpression(node) {
        const name = propertyName(node);
        if (RAW_DOORS.has(name)) context.report({ node: node.property, messageId: 'raw', data: { name } });
      },
      // `const { manager } = dataSource`
      'VariableDeclarator > ObjectPattern > Property'(node) {
        const name = node.key.name;
        if (RAW_DOORS.has(name)) context.report({ node, messageId: 'raw', data: { name } });
      },
    };
  },
};

/** Whether an expression is a repository: by its name, by how it was made, or by what the constant was set to. */
function isRepository(node, sourceCode) {
  if (node.type === 'CallExpression') return REPOSITORY_NAME.test(nameOf(node.callee) ?? '');
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression') {
    return isRepository(node.expression, sourceCode);
  }
  if (REPOSITORY_NAME.test(nameOf(node) ?? '')) return true;
  if (node.type !== 'Identifier') return false;
  const made = definitionOf(node, sourceCode);
  return made?.type === 'CallExpression' && isRepository(made, sourceCode);
}

function definitionOf(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable.defs[0]?.node.init;
  }
  return undefined;
}

function nameOf(node) {
  return node.type === 'Identifier' ? node.name : propertyName(node);
}

/** `a.b`, `a['b']` and `a.#b` all have the property name `b`. */
function propertyName(node) {
  if (node.type !== 'MemberExpression') return undefined;
  return node.computed ? node.property.value : node.property.name;
}
