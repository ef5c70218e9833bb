import { readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { GRAPHQL_LIMITS } from '@firsthand/contracts';
import { limits } from './limits.ts';
import { persistedOperations } from './persisted-operations.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const faultsOf = (text: string) =>
  validate(schema, parse(text, { maxTokens: GRAPHQL_LIMITS.tokens }), [...specifiedRules, ...limits()]);

it.each([...persistedOperations.values()])('the web app’s $name is within the limits', ({ text }) => {
  expect(faultsOf(text).map((fault) => fault.message)).toEqual([]);
});

it('counts what fragments hold', () => {
  const levels = GRAPHQL_LIMITS.depth + 2;
  const chain = Array.from(
    { length: levels },
    (_, i) => `fragment f${i} on Contact { referrer { id ${i > 0 ? `...f${i - 1}` : ''} } }`,
  );
  expect(faultsOf(`{ contact(id: "1") { ...f${levels - 1} } } ${chain.join(' ')}`)).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/depth/i) }),
  ]);

  const aliased = Array.from({ length: GRAPHQL_LIMITS.aliases + 1 }, (_, i) => `a${i}: id`).join(' ');
  expect(faultsOf(`{ viewer { ...many } } fragment many on Viewer { ${aliased} }`)).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/alias/i) }),
  ]);
});
