import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/** How Nest names the resolver it gives to every field that has none: it reads one property of the parent. */
const NESTS_OWN = 'rootFieldResolver';

/**
 * Takes away the resolvers that only read the property of the field's own name. GraphQL does that by itself, and a
 * compiled document does it without a call: on a list of 50 rows that is a thousand calls fewer.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (onlyReadsItsName(field)) delete field.resolve;
  }
  return schema;
}

function onlyReadsItsName({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== NESTS_OWN) return false;
  const read = (parent: object) => (resolve as (parent: object) => unknown)(parent);
  const value = {};
  return read({ [name]: value }) === value && read({}) === undefined;
}
