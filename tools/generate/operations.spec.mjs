import { transform } from '@swc/core';
import { parse } from 'graphql';
import ts from 'typescript';
import { operationsModule, persistedManifest, readOperations, textsModule } from './operations.mjs';

const schema = /* GraphQL */ `
  scalar DateTime
  scalar JSON
  enum Role {
    INSTRUCTOR
    STUDENT
  }
  input SignInInput {
    tenant: String!
    roles: [Role!]
  }
  type Interview {
    id: ID!
    minutes: Int!
  }
  type Reflection {
    id: ID!
    answers: JSON
  }
  union Work = Interview | Reflection
  type User {
    id: ID!
    email: String
    roles: [Role!]!
    seenAt: DateTime
    work: [Work!]!
  }
  type Query {
    viewer: User
  }
  type Mutation {
    signIn(input: SignInInput!): User!
  }
`;
const person = {
  location: 'person.graphql',
  text: 'fragment Person on User { id email roles seenAt }',
};
const viewer = {
  location: 'viewer.graphql',
  text: `query Viewer { viewer { ...Person work { __typename ... on Interview { minutes } ... on Reflection { answers } } } }`,
};
const signIn = {
  location: 'sign-in.graphql',
  text: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { ...Person } }',
};

describe('operations', () => {
  it('sends each operation alone, with the fragments it uses and no others', () => {
    const unrelated = {
      location: 'x.graphql',
      text: 'query Idle { viewer { ...Nothing } } fragment Nothing on User { id }',
    };
    const { operations } = readOperations(schema, [person, viewer, signIn, unrelated]);
    expect(operations.map(({ name }) => name)).toEqual(['Idle', 'SignIn', 'Viewer']);
    const sent = parse(operations[1].text);
    expect(sent.definitions.map((definition) => definition.name.value).sort()).toEqual(['Person', 'SignIn']);
  });

  it('has one hash per text, the same in both modules and the manifest', async () => {
    const read = readOperations(schema, [person, viewer]);
    const manifest = JSON.parse(persistedManifest(read));
    const [[hash, entry]] = Object.entries(manifest);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(entry).toEqual({ name: 'Viewer', kind: 'query', text: read.operations[0].text });
    const imported = async (source) => {
      const { code } = await transform(source, {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      });
      return import(`data:text/javascript,${encodeURIComponent(code)}`);
    };
    const { ViewerDocument } = await imported(await operationsModule(read));
    expect(ViewerDocument).toMatchObject({ name: 'Viewer', hash });
    const { TEXTS } = await imported(textsModule(read));
    expect(TEXTS).toEqual({ [hash]: entry.text });
  });

  it('types variables and answers so that the compiler refuses what the schema refuses', async () => {
    const generated = await operationsModule(readOperations(schema, [person, viewer, signIn]));
    const right = `
      const email: string | null = ({} as SignInMutation).signIn.email;
      const role: Role = 'STUDENT';
      const variables: SignInMutationVariables = { input: { tenant: 'lakeside', roles: [role] } };
      for (const work of ({} as ViewerQuery).viewer?.work ?? []) {
        if (work.__typename === 'Interview') work.minutes.toFixed();
      }
      void email; void variables;
    `;
    expect(compilerErrors(generated + right)).toEqual([]);
    expect(compilerErrors(`${generated} const role: Role = 'DEAN'; void role;`)).toHaveLength(1);
    expect(compilerErrors(`${generated} ({} as ViewerQuery).viewer.id;`)).toHaveLength(1);
    expect(compilerErrors(`${generated} ({} as SignInMutation).signIn.work;`)).toHaveLength(1);
  });

  it('names file and place of what the schema does not have', () => {
    const wrong = { location: 'wrong.graphql', text: 'query Wrong { viewer { salary } }' };
    expect(() => readOperations(schema, [wrong])).toThrow(/"salary".*\n\nwrong\.graphql:1:24/s);
  });

  it.each([
    ['an unnamed operation', '{ viewer { id } }'],
    ['a lower-case name', 'query viewer { viewer { id } }'],
    ['two operations of one name', 'query Twice { viewer { id } } query Twice { viewer { email } }'],
    ['a fragment nobody uses', 'query One { viewer { id } } fragment Two on User { id }'],
  ])('refuses %s', (_, text) => {
    expect(() => readOperations(schema, [{ location: 'a.graphql', text }])).toThrow();
  });

  it('refuses a scalar whose JSON form it does not know', async () => {
    const read = readOperations('scalar Colour type Query { colour: Colour }', [
      { location: 'a.graphql', text: 'query Colour { colour }' },
    ]);
    await expect(operationsModule(read)).rejects.toThrow(/Colour/);
  });
});

const parsed = new Map();

/** Type checks one module by itself, as strictly as the web app is. */
function compilerErrors(text) {
  const options = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile;
  host.getSourceFile = (name, version) => {
    if (name === 'generated.ts') return ts.createSourceFile(name, text, version);
    if (!parsed.has(name)) parsed.set(name, readSourceFile(name, version));
    return parsed.get(name);
  };
  const program = ts.createProgram(['generated.ts'], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
