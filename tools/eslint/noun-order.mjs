import { eachImport, pathOf, targetOf } from './imports.mjs';

/** Each noun may use those before it. */
export const NOUNS = [
  'tenancy',
  'identity',
  'notifications',
  'webhooks',
  'files',
  'occupations',
  'sections',
  'rosters',
  'joining',
  'assignments',
  'primer',
  'research',
  'contacts',
  'interviewees',
  'questions',
  'outreach',
  'interviews',
  'thanks',
  'synthesis',
  'reflections',
  'grading',
  'reminders',
  'setup',
  'progress',
  'calendar',
  'portfolio',
  'insight',
  'caseload',
  'retention',
  'audit',
  'usage',
  'integrations',
  'demo',
];

const STOREY = /^(libs\/core\/src|apps\/(?:api|worker)\/src)\/([^/]+)\//;

/** Keeps the nouns in their order, so that a later one extends an earlier one and never the other way round. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'A noun uses only earlier nouns' },
    schema: [],
    messages: {
      later: '{{noun}} comes before {{later}} and may not use it. Let {{later}} extend {{noun}} instead.',
      unknown: 'The core has one folder per noun, and "{{noun}}" is not in the list of nouns.',
    },
  },
  create(context) {
    const [, storey, noun] = STOREY.exec(pathOf(context)) ?? [];
    if (storey === undefined) return {};
    if (!NOUNS.includes(noun)) {
      if (storey !== 'libs/core/src') return {};
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { noun } }) };
    }
    return eachImport((node, specifier) => {
      const [, targetStorey, later] = STOREY.exec(targetOf(context, specifier) ?? '') ?? [];
      if (targetStorey === storey && NOUNS.indexOf(later) > NOUNS.indexOf(noun)) {
        context.report({ node, messageId: 'later', data: { noun, later } });
      }
    });
  },
};
