import { decoratorName } from './decorators.mjs';

const OPERATIONS = ['Query', 'Mutation', 'Subscription'];
const GUARDS = ['Requires', 'Public'];

/**
 * Who may knock is said on every operation. On a field it must not be said: guards of field resolvers never run, so the
 * decorator would be a promise nobody keeps.
 */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Every operation says who may call it; no field pretends to' },
    schema: [],
    messages: {
      unguarded: '{{name}} needs @Requires(...) or @Public().',
      both: '{{name}} cannot be both @Requires(...) and @Public().',
      field: '@{{guard}} on the field {{name}} never runs. Check in the policy, or mask the value.',
    },
  },
  create(context) {
    return {
      'ClassBody > MethodDefinition'(node) {
        const classDecorators = (node.parent.parent.decorators ?? []).map(decoratorName);
        if (!classDecorators.includes('Resolver')) return;
        const decorators = (node.decorators ?? []).map(decoratorName);
        const name = context.sourceCode.getText(node.key);
        const guards = GUARDS.filter((guard) => decorators.includes(guard));
        if (decorators.some((decorator) => OPERATIONS.includes(decorator))) {
          if (guards.length === 0) context.report({ node: node.key, messageId: 'unguarded', data: { name } });
          if (guards.length === 2) context.report({ node: node.key, messageId: 'both', data: { name } });
        } else if (decorators.includes('ResolveField')) {
          const idle = [...GUARDS, 'UseGuards'].find((guard) => decorators.includes(guard));
          if (idle) context.report({ node: node.key, messageId: 'field', data: { name, guard: idle } });
        }
      },
    };
  },
};
