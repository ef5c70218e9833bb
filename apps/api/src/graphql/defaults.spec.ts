import { buildSchema, execute, type OperationDefinitionNode, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { withDefaults } from './defaults.ts';

const schema = buildSchema(`
  enum Order { OLDEST NEWEST }
  input Level { title: String! = "Good", points: Int! = 3, note: String = "none" }
  input Criterion { title: String!, shown: Boolean! = true, levels: [Level!]! = [{}], best: Level }
  type Query {
    say(flag: Boolean! = false, many: Int = 50, order: Order! = OLDEST, days: [Int!] = [1, 7], criterion: Criterion,
      criteria: [Criterion!]): String
  }`);
schema.getQueryType()!.getFields()['say']!.resolve = (_, given) => JSON.stringify(given);

const DOCUMENTS = [
  'query ($flag: Boolean! = true) { say(flag: $flag) }',
  'query ($flag: Boolean!) { say(flag: $flag) }',
  'query ($flag: Boolean) { say(flag: $flag) }',
  'query ($many: Int! = 20) { say(many: $many) }',
  'query ($many: Int = 20) { say(many: $many) }',
  'query ($order: Order! = NEWEST) { say(order: $order) }',
  'query ($order: Order = NEWEST) { say(order: $order) }',
  'query ($days: [Int!]! = [3]) { say(days: $days) }',
  'query ($criterion: Criterion!) { say(criterion: $criterion) }',
  'query ($criteria: [Criterion!]) { say(criteria: $criteria) }',
  'query ($criterion: Criterion! = { title: "Ears", levels: [{ points: 1 }] }) { say(criterion: $criterion) }',
];
const VARIABLES = [
  {},
  { flag: true },
  { flag: null },
  { many: 3 },
  { many: null },
  { order: 'OLDEST' },
  { order: null },
  { days: [] },
  { days: 2 },
  { criterion: { title: 'Eyes' } },
  { criterion: { title: 'Eyes', shown: null } },
  { criterion: { title: 'Eyes', levels: [{ points: 2 }, {}], best: { note: null } } },
  { criterion: {} },
  { criterion: 'Eyes' },
  { criteria: { title: 'One alone' } },
  { criteria: [{ title: 'Eyes', shown: false }, { title: 'Ears' }] },
  { criteria: null },
];

it.each(DOCUMENTS)('what is left to its default is what GraphQL says it is: %s', async (text) => {
  const document = parse(text);
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('It was not compiled.');
  const fill = withDefaults(schema, document.definitions[0] as OperationDefinitionNode);
  for (const variableValues of VARIABLES) {
    const expected = await execute({ schema, document, variableValues });
    const { data, errors } = await compiled.query(undefined, {}, fill(variableValues));
    expect([variableValues, data?.['say'] ?? null, errors?.length ?? 0]).toEqual([
      variableValues,
      expected.data?.['say'] ?? null,
      expected.errors?.length ?? 0,
    ]);
  }
});
