import { eachImport, pathOf, targetOf } from './imports.mjs';

const PLACE = /^apps\/web\/src\/(app|shared|features\/[^/]+)\//;

/** The web app's direction: `shared` knows no feature, a feature knows no other feature, `app` puts them together. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Features do not import each other' },
    schema: [],
    messages: { cross: '{{from}} may not import from {{to}}. What both need belongs in shared.' },
  },
  create(context) {
    const from = PLACE.exec(pathOf(context))?.[1];
    if (from === undefined || from === 'app') return {};
    return eachImport((node, specifier) => {
      const to = PLACE.exec(`${targetOf(context, specifier) ?? ''}/`)?.[1];
      if (to?.startsWith('features/') && to !== from) {
        context.report({ node, messageId: 'cross', data: { from, to } });
      }
    });
  },
};
