/**
 * The one grammar rule: a method whose first parameter is `actor` opens a unit of work, one whose first parameter is
 * `tx` joins one. So a reader sees from a signature where a transaction begins, and none begins inside another.
 */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'A method opens a unit of work (actor) or joins one (tx), never both' },
    schema: [],
    messages: {
      first: '"{{name}}" is the first parameter or none.',
      both: 'A method takes actor or tx, never both; inside, the actor is tx.actor.',
      opens: 'Only a method whose first parameter is actor opens a unit of work.',
      joins: 'This method has joined a unit of work (tx) and may not open another.',
    },
  },
  create(context) {
    /** Names of the enclosing class members' parameters, innermost last; plain functions inside keep their method's. */
    const members = [];
    const enter = (node) => {
      if (!isMethod(node)) return;
      const names = node.params.map(parameterName);
      members.push(names);
      for (const name of ['actor', 'tx']) {
        const at = names.indexOf(name);
        if (at > 0 && !(names.includes('actor') && names.includes('tx'))) {
          context.report({ node: node.params[at], messageId: 'first', data: { name } });
        }
      }
      if (names.includes('actor') && names.includes('tx')) {
        context.report({ node: node.params[names.indexOf('tx')], messageId: 'both' });
      }
    };
    const leave = (node) => {
      if (isMethod(node)) members.pop();
    };
    return {
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      CallExpression(node) {
        if (members.length === 0 || !opensUnitOfWork(node.callee)) return;
        const [first] = members.at(-1);
        if (first === 'actor') return;
        context.report({ node, messageId: first === 'tx' ? 'joins' : 'opens' });
      },
    };
  },
};

/** A class's method, or a function held by one of its properties. */
function isMethod({ parent }) {
  if (parent.type === 'MethodDefinition') return parent.kind !== 'constructor';
  return parent.type === 'PropertyDefinition';
}

function parameterName(parameter) {
  return parameter.type === 'AssignmentPattern' ? parameter.left.name : parameter.name;
}

/** `this.uow.run`, `uow.read`, `this.#unitOfWork.run` … */
function opensUnitOfWork(callee) {
  if (callee.type !== 'MemberExpression' || !['run', 'read'].includes(callee.property.name)) return false;
  const { object } = callee;
  const holder = object.type === 'MemberExpression' ? object.property.name : object.name;
  return holder === 'uow' || holder === 'unitOfWork';
}
