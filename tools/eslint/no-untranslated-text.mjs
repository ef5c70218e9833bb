/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'title',
]);

/** What is shown as it is typed or printed: keys, code. */
const VERBATIM = new Set(['code', 'kbd', 'pre', 'samp', 'Code', 'Kbd']);

/** Part of an address, such as `/t/`, which is the same in every language. */
const PATH = /(^|\s)\/\S*/g;

/** Text a person reads comes from the message catalogues, so that it exists in every language. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'No words written straight into JSX' },
    schema: [
      {
        type: 'object',
        properties: { names: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: { text: '"{{text}}" is not in the catalogues. Use a message.' },
  },
  create(context) {
    const names = context.options[0]?.names ?? [];

    function check(node, text) {
      const words = names.reduce((rest, name) => rest.replaceAll(name, ''), text.replaceAll(PATH, ' '));
      if (!/\p{L}/u.test(words) || isVerbatim(node)) return;
      context.report({ node, messageId: 'text', data: { text: text.trim() } });
    }

    /** Looks through what an expression may come out as, not into what it is worked out from. */
    function checkOutcomes(node) {
      if (node.type === 'Literal' && typeof node.value === 'string') check(node, node.value);
      else if (node.type === 'TemplateLiteral') {
        check(node, node.quasis.map(({ value }) => value.cooked).join(' '));
      } else if (node.type === 'ConditionalExpression') {
        checkOutcomes(node.consequent);
        checkOutcomes(node.alternate);
      } else if (node.type === 'LogicalExpression') {
        checkOutcomes(node.right);
        if (node.operator !== '&&') checkOutcomes(node.left);
      }
    }

    return {
      JSXText: (node) => check(node, node.value),
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute') checkOutcomes(node.expression);
        else if (SPOKEN.has(node.parent.name.name)) checkOutcomes(node.expression);
      },
      JSXAttribute({ name, value }) {
        if (value?.type === 'Literal' && SPOKEN.has(name.name)) checkOutcomes(value);
      },
    };
  },
};

function isVerbatim(node) {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'JSXElement') return VERBATIM.has(parent.openingElement.name.name);
  }
  return false;
}
