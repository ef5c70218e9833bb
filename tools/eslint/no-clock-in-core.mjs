const CLOCKS = new Set(['Date.now', 'performance.now', 'process.hrtime', 'Temporal.Now']);

/** The business is told what time it is, by `tx.now` or the injected clock; else a test cannot set it. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'The core reads no clock of its own' },
    schema: [],
    messages: { clock: '{{name}} reads the machine’s clock. Use tx.now or the injected Clock.' },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'clock', data: { name } });
    const isDate = ({ type, name }) => type === 'Identifier' && name === 'Date';
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) report(node, 'new Date()');
      },
      CallExpression(node) {
        if (isDate(node.callee)) report(node, 'Date()');
      },
      MemberExpression(node) {
        const name = context.sourceCode.getText(node).replace(/^globalThis\./, '');
        if (CLOCKS.has(name)) report(node, name);
      },
      // `const { now } = Date` is the same clock by another way.
      'VariableDeclarator[id.type="ObjectPattern"]'({ id, init }) {
        for (const { key } of id.properties) {
          const name = `${init ? context.sourceCode.getText(init) : ''}.${key?.name}`;
          if (CLOCKS.has(name)) report(id, name);
        }
      },
    };
  },
};
