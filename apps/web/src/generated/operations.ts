// Made by `npm run generate` from apps/api/schema.graphql and the .graphql files beside the features.

/** One operation as it is sent, carrying the types of its variables and of its answer. */
export class TypedDocumentString<TResult, TVariables> {
  declare readonly types?: (variables: TVariables) => TResult;
  readonly name: string;
  /** SHA-256 of `text`: the operation's name in the API's manifest of persisted operations. */
  readonly hash: string;
  readonly text: string;

  constructor(name: string, hash: string, text: string) {
    this.name = name;
    this.hash = hash;
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}


