import {
  astFromValue,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
/** A value as it was sent, with the defaults of what was left out. */
type Fill = (given: unknown) => unknown;

/**
 * The compiled document refuses a variable, or a field of an input, that may not be null and is left to its default; and
 * puts the default of one that may be null where its parsed value belongs. So what is left out is written in before.
 */
export function withDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Values) => Values {
  const fill = filled(
    variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
      // A document is validated before it is compiled: what a variable is of, there is.
      const of = typeFromAST(schema, type as never) as GraphQLInputType;
      return entry(variable.name.value, of, defaultValue && { value: valueFromASTUntyped(defaultValue) });
    }),
  );
  return fill ? (given) => fill(given) as Values : (given) => given;
}

interface Entry {
  readonly name: string;
  /** What is put where nothing was sent. */
  readonly left: { readonly value: unknown } | undefined;
  readonly fill: Fill | undefined;
}

function entry(
  name: string,
  type: GraphQLInputType,
  left: Entry['left'],
  within: ReadonlySet<GraphQLInputType> = new Set(),
): Entry[] {
  const fill = fillOf(type, within);
  return left || fill ? [{ name, left, fill }] : [];
}

function filled(entries: readonly Entry[]): Fill | undefined {
  if (entries.length === 0) return undefined;
  return (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
    const all: Record<string, unknown> = { ...given };
    for (const { name, left, fill } of entries) {
      if (left && !Object.hasOwn(all, name)) all[name] = left.value;
      if (fill && Object.hasOwn(all, name)) all[name] = fill(all[name]);
    }
    return all;
  };
}

/** Undefined where nothing in a value of this type has a default that would be missed. */
function fillOf(type: GraphQLInputType, within: ReadonlySet<GraphQLInputType>): Fill | undefined {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const one = fillOf(bare.ofType as GraphQLInputType, within);
    // One alone is a list of one.
    return one && ((given) => (Array.isArray(given) ? given.map(one) : one(given)));
  }
  if (!isInputObjectType(bare) || within.has(bare)) return undefined;
  return filled(
    Object.values(bare.getFields()).flatMap((field) => {
      const missed = isNonNullType(field.type) && !isRequiredInputField(field);
      const left = missed
        ? { value: valueFromASTUntyped(astFromValue(field.defaultValue, field.type)!) }
        : undefined;
      return entry(field.name, field.type, left, new Set([...within, bare]));
    }),
  );
}
