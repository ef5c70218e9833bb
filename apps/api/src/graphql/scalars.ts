import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar(
  name: string,
  description: string,
  check: (text: string) => string | null,
  serialize = check,
): GraphQLScalarType {
  const read = (value: unknown) => {
    const text = typeof value === 'string' ? check(value) : null;
    if (text === null) throw new GraphQLError(`${name}: ${description} Got ${JSON.stringify(value)}.`);
    return text;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => {
      const text = value instanceof Date ? value.toISOString() : String(value);
      const out = serialize(text);
      if (out === null) throw new TypeError(`${name} cannot hold ${text}`);
      return out;
    },
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A day of the calendar from the year 1 on: there is no year 0, and PostgreSQL knows that. */
const isDay = (text: string) => {
  if (text.startsWith('0000')) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** An instant. In as ISO 8601 with an offset, out as UTC with milliseconds; inside, text or Date. */
export const DateTime = textScalar(
  'DateTime',
  'An instant, ISO 8601 in UTC, e.g. 2027-03-14T03:59:00.000Z.',
  (text) => {
    if (
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(text) ||
      !isDay(text.slice(0, 10))
    )
      return null;
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? null : at.toISOString();
  },
  // From the database it arrives in this very shape; parsing it again would only cost time.
  (text) => text,
);

/** A wall-clock time without a zone. */
export const LocalDateTime = textScalar(
  'LocalDateTime',
  'A wall-clock time without a zone, e.g. 2027-03-13T23:59.',
  (text) =>
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10)) ? text : null,
);

/** A calendar date. */
export const CalendarDate = textScalar('Date', 'A calendar date, e.g. 2027-03-13.', (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text) ? text : null,
);

/**
 * A formatted text, as ProseMirror writes its documents. Only in a variable, never in the text of an operation; what it
 * may hold is checked where it is kept.
 */
export const RichTextScalar = new GraphQLScalarType({
  name: 'RichText',
  description:
    'A formatted text as a ProseMirror document of paragraphs, bullet and numbered lists, quotes, bold and italic words.',
  parseValue: (value) => value,
  parseLiteral: () => {
    throw new GraphQLError('RichText: give it as a variable.');
  },
});
