import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { withPlainFields } from './plain-fields.ts';

const nests = (property: string, otherwise?: string) => {
  const rootFieldResolver = (root: Record<string, unknown>) => root[property] ?? otherwise;
  return rootFieldResolver;
};

it('takes away only what reads the property of its own name', () => {
  const field = (resolve: (root: Record<string, unknown>) => unknown) => ({ type: GraphQLString, resolve });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      plain: field(nests('plain')),
      renamed: field(nests('kept')),
      preset: field(nests('preset', 'a default')),
      written: field(function written() {
        return 'by hand';
      }),
    },
  });
  const fields = withPlainFields(new GraphQLSchema({ query })).getQueryType()!.getFields();
  expect(Object.keys(fields).filter((name) => fields[name]!.resolve)).toEqual([
    'renamed',
    'preset',
    'written',
  ]);
});
