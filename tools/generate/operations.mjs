/**
 * The web app's operations: `.graphql` files checked against the schema, then written out three times: as
 * typed constants for the web app, as their texts for when an API does not know them, and as the manifest of texts the
 * API may be asked for by hash.
 */
import { createHash } from 'node:crypto';
import { plugin as operationTypes } from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  concatAST,
  GraphQLError,
  Kind,
  parse,
  print,
  separateOperations,
  Source,
  stripIgnoredCharacters,
  validate,
} from 'graphql';

/** What a custom scalar is once it has travelled as JSON. A scalar missing here fails the generator. */
const SCALARS = {
  ID: 'string',
  DateTime: 'string',
  LocalDateTime: 'string',
  Date: 'string',
  RichText: 'unknown',
  JSON: 'unknown',
};

const HEADER =
  '// Made by `npm run generate` from apps/api/schema.graphql and the .graphql files beside the features.\n';

const OPERATION_CLASS = `/** One operation as it is asked for, carrying the types of its variables and of its answer. */
export class TypedOperation<TResult, TVariables> {
  declare readonly types?: (variables: TVariables) => TResult;
  readonly name: string;
  /** SHA-256 of its text: the operation's name in the API's manifest of persisted operations. */
  readonly hash: string;

  constructor(name: string, hash: string) {
    this.name = name;
    this.hash = hash;
  }
}
`;

/**
 * Reads the files' operations. Each comes back on its own with exactly the fragments it uses.
 *
 * @param {{ location: string, text: string }[]} files
 * @throws {Error} naming file and line of everything the schema does not allow
 */
export function readOperations(schemaText, files) {
  const schema = buildSchema(schemaText);
  const documents = files.map(({ location, text }) => ({
    location,
    document: parse(new Source(text, location)),
  }));
  const whole = concatAST(documents.map(({ document }) => document));
  const problems = [...validate(schema, whole), ...misnamed(whole)];
  if (problems.length > 0) throw new Error(problems.map(String).join('\n\n'));

  const alone = separateOperations(whole);
  const operations = whole.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map(({ name, operation }) => {
      const text = stripIgnoredCharacters(print(alone[name.value]));
      return { name: name.value, kind: operation, text, hash: hashOf(text) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { schema, documents, operations };
}

/** The TypeScript module the web app imports its operations from. */
export async function operationsModule({ schema, documents, operations }) {
  const settings = {
    scalars: SCALARS,
    strictScalars: true,
    namingConvention: 'keep',
    enumType: 'string-literal',
    inlineFragmentTypes: 'inline',
  };
  const { content } = await operationTypes(schema, documents, settings, {});
  const constants = operations.map(({ name, kind, hash }) => {
    const types = `${name}${capitalised(kind)}`;
    return `export const ${name}Document = new TypedOperation<${types}, ${types}Variables>(
  '${name}',
  '${hash}',
);
`;
  });
  const exact = content.includes('Exact<')
    ? 'type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };\n\n'
    : '';
  return [HEADER, OPERATION_CLASS, `${exact}${content.trim()}\n`, ...constants].join('\n');
}

/** Hash → text, for an API that does not know a hash: apart, because hardly any page ever needs them. */
export function textsModule({ operations }) {
  const texts = Object.fromEntries(operations.map(({ hash, text }) => [hash, text]));
  return `${HEADER}\nexport const TEXTS: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};\n`;
}

/** The manifest, hash → name and text, that the API reads at start. */
export function persistedManifest({ operations }) {
  const entries = operations.map(({ name, kind, text, hash }) => [hash, { name, kind, text }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** Names become TypeScript names, so an operation or fragment without a PascalCase name is refused. */
function misnamed(document) {
  return document.definitions
    .filter((definition) => !/^[A-Z][A-Za-z0-9]*$/.test(definition.name?.value ?? ''))
    .map(
      (definition) =>
        new GraphQLError(`"${definition.name?.value ?? '(anonymous)'}" needs a PascalCase name.`, {
          nodes: definition,
        }),
    );
}

/**
 * The first 64 bits of its SHA-256. All of them are known beforehand, so it has to tell a few hundred texts apart and
 * vouches for nothing; whole, they would be a tenth of the script of a first visit.
 */
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);
