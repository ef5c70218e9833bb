import { Inject, Injectable, type OnApplicationBootstrap, SetMetadata, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { type Actor, DomainError, type ErrorCode, mayKnock, type Permission } from '@firsthand/contracts';
import { Unproven } from '@firsthand/persistence';
import type { Logger } from '@firsthand/platform';
import { Callers } from '../auth/callers.ts';
import { REQUIRES } from '../auth/requires.ts';
import { LOGGER } from '../ground.module.ts';
import { Metrics } from '../http/metrics.ts';
import { formatFailure } from './error-formatter.ts';
import { persistedOperations } from './persisted-operations.ts';

const SPLICED = 'firsthand:spliced';

interface SplicedBy {
  readonly takes: Type<object>;
  /** The sister that gives text; null where the method's own answer is printed. */
  readonly sister: string | null;
}

/**
 * This query has a sister method that gives the same answer as JSON text, just as the database wrote it. A persisted
 * operation that asks for nothing but this query, with every field there is, gets that text: neither parsed nor
 * resolved nor printed again. Who may ask and which arguments are well formed is decided as it is without the shortcut.
 */
export const Spliced = <Args extends object>(args: Type<Args>, sister: string) =>
  SetMetadata(SPLICED, { takes: args, sister } satisfies SplicedBy);

/**
 * This mutation takes an `input` and returns what no field has to be resolved for. A persisted operation that asks for
 * nothing but this mutation calls it without Apollo, and prints of its answer what is asked for. It is called once: what
 * it refuses is said here as it would be said otherwise.
 */
export const Direct =
  <Input extends object>(input: Type<Input>) =>
  <Answer extends object>(
    target: object,
    key: string,
    method: TypedPropertyDescriptor<(actor: Actor, input: Input) => Promise<Answer>>,
  ): void => {
    SetMetadata(SPLICED, { takes: input, sister: null } satisfies SplicedBy)(target, key, method);
  };

/** An operation of a resolver that says it may be answered here. */
interface Marked {
  readonly permission: Permission;
  readonly takes: Type<object>;
  readonly sister: string | null;
  readonly call: (actor: Actor, given: object) => Promise<unknown>;
}

interface Splice {
  readonly operation: OperationDefinitionNode;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly marked: Marked;
  /** Of what was called, the text of the answer. */
  readonly print: (answer: unknown) => string;
}

/** The persisted operations that are answered without Apollo, and how each is. */
@Injectable()
export class SplicedOperations implements OnApplicationBootstrap {
  private readonly byText = new Map<string, Splice>();
  private schema!: GraphQLSchema;

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.schema = this.schemaHost.schema;
    const marked = this.markedOperations();
    for (const { text } of persistedOperations.values()) {
      const splice = spliceOf(this.schema, parse(text), marked);
      if (splice) this.byText.set(text, splice);
    }
  }

  /** Is this text answered here? */
  has(text: string): boolean {
    return this.byText.has(text);
  }

  /**
   * The whole answer as text. Undefined when the operation is not one of these, when whoever asks may not or asks in the
   * wrong form, and when a query is refused: the ordinary way then finds the same and has the words for it.
   */
  async answer(request: FastifyRequest): Promise<string | undefined> {
    const body = request.body as { query?: unknown; variables?: unknown } | null;
    const splice = typeof body?.query === 'string' ? this.byText.get(body.query) : undefined;
    if (!splice) return undefined;
    const { marked, node, print } = splice;
    const name = node.name.value;
    const asked = await this.admitted(request, splice, body!.variables ?? {}).catch((error: unknown) =>
      this.leave(request, error),
    );
    if (!asked) return undefined;
    const { actor, given } = asked;
    try {
      const text = `{"data":{"${name}":${print(await marked.call(actor, given))}}}`;
      this.metrics.note(request, splice.operation.name?.value ?? null, null);
      return text;
    } catch (error) {
      // Unproven, nothing has been done.
      return marked.sister !== null || actor.proof?.given === false
        ? this.leave(request, error)
        : this.refusal(request, splice, error);
    }
  }

  /** Who asks, and for what, if both are as they must be. */
  private async admitted(request: FastifyRequest, { operation, node, field, marked }: Splice, given: object) {
    const variables = getVariableValues(this.schema, operation.variableDefinitions ?? [], { ...given });
    if (!variables.coerced) return undefined;
    const caller = this.callers.remembered(request) ?? (await this.callers.of(request));
    if (!caller || !mayKnock(caller.actor.roles, marked.permission)) return undefined;
    // What is asked for in a viewing is refused, or written down, by the guard.
    if (caller.actor.viewedBy) return undefined;
    const values = getArgumentValues(field, node, variables.coerced);
    const well = plainToInstance(marked.takes, marked.sister === null ? (values['input'] as object) : values);
    return (await validate(well)).length === 0 ? { actor: caller.actor, given: well } : undefined;
  }

  /** Leaves a request to the ordinary way. */
  private leave(request: FastifyRequest, error: unknown): undefined {
    if (!(error instanceof DomainError || error instanceof Unproven))
      this.log.error({ requestId: request.id, err: error }, 'an answer could not be spliced');
  }

  private refusal(request: FastifyRequest, { operation, node }: Splice, error: unknown): string {
    const operationName = operation.name?.value ?? null;
    const failure = formatFailure(
      new GraphQLError('', { nodes: [node], path: [node.name.value], originalError: error as Error }),
      { id: request.id, log: this.log, operation: operationName ?? undefined },
    );
    this.metrics.note(request, operationName, failure.extensions?.['code'] as ErrorCode);
    return JSON.stringify({ errors: [failure], data: null });
  }

  private markedOperations(): Map<string, Marked> {
    const found = new Map<string, Marked>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const methods = instance as Record<string, Marked['call']>;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const by = this.reflector.get<SplicedBy | undefined>(SPLICED, methods[name]!);
        if (!by) continue;
        const permission = this.reflector.get<Permission>(REQUIRES, methods[name]!);
        const called = by.sister ?? name;
        found.set(name, { ...by, permission, call: (actor, given) => methods[called]!(actor, given) });
      }
    }
    return found;
  }
}

/** How a document is answered here; undefined when it asks for more than one marked operation, or for it otherwise. */
function spliceOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  all: ReadonlyMap<string, Marked>,
): Splice | undefined {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [node, ...others] = operation?.selectionSet.selections ?? [];
  if (!operation || node?.kind !== Kind.FIELD || node.alias || others.length > 0) return undefined;
  const marked = all.get(node.name.value);
  const field = schema.getRootType(operation.operation)?.getFields()[node.name.value];
  if (!marked || !field) return undefined;
  const spliced = { operation, node, field, marked };
  if (marked.sister !== null)
    return asksForAll(field.type, node.selectionSet) ? { ...spliced, print: String } : undefined;
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const pick = isNonNullType(field.type) && pickOf(field.type, node.selectionSet, fragments);
  return pick ? { ...spliced, print: (answer) => JSON.stringify(pick(answer)) } : undefined;
}

/** Does a selection name every field, all the way down, plainly? Only then is the database's tree what it asks for. */
function asksForAll(type: GraphQLOutputType, selection: SelectionSetNode | undefined): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named)) return !selection;
  const nodes = (selection?.selections ?? []).filter((node) => node.kind === Kind.FIELD);
  const fields = Object.values(named.getFields());
  return (
    nodes.length === selection?.selections.length &&
    nodes.length === fields.length &&
    fields.every((field) => {
      const node = nodes.find(({ name }) => name.value === field.name);
      return (
        node !== undefined &&
        !node.alias &&
        (node.directives ?? []).length === 0 &&
        asksForAll(field.type, node.selectionSet)
      );
    })
  );
}

type Pick = (value: unknown) => unknown;

/** What a selection takes of a value that has all of it; undefined when a field is more than a property to be read. */
function pickOf(
  type: GraphQLOutputType,
  selection: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): Pick | undefined {
  const named = getNamedType(type);
  if (isEnumType(named) && named.getValues().some(({ name, value }) => name !== value)) return undefined;
  if (isLeafType(named)) return (value) => value ?? null;
  if (!isObjectType(named)) return undefined;
  const picks = new Map<string, Pick>();
  for (const node of selection ? plainNodes(selection, fragments) : []) {
    const field = node && named.getFields()[node.name.value];
    const pick =
      field && !field.resolve && !picks.has(field.name)
        ? pickOf(field.type, node.selectionSet, fragments)
        : undefined;
    if (!field || !pick) return undefined;
    picks.set(field.name, pick);
  }
  const entries = [...picks];
  const one = (value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(one);
    const picked: Record<string, unknown> = {};
    for (const [name, pick] of entries) picked[name] = pick((value as Record<string, unknown>)[name]);
    return picked;
  };
  return one;
}

/** The fields of a selection, those of its fragments among them; null for what is more than a field's name. */
function plainNodes(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): (FieldNode | null)[] {
  return selections.flatMap((node) => {
    if ((node.directives ?? []).length > 0 || node.kind === Kind.INLINE_FRAGMENT) return [null];
    if (node.kind === Kind.FRAGMENT_SPREAD) return plainNodes(fragments.get(node.name.value)!, fragments);
    return node.alias || (node.arguments ?? []).length > 0 ? [null] : [node];
  });
}

/** Answers spliced operations before Apollo sees them; stands after what refuses other sites and knows the hashes. */
export function serveSpliced(fastify: FastifyInstance, spliced: SplicedOperations): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || request.method !== 'POST' || reply.sent) return;
    const text = await spliced.answer(request);
    if (text === undefined) return;
    // What Apollo would say to the same Accept header.
    const type = request.headers.accept?.includes('application/graphql-response+json')
      ? 'application/graphql-response+json'
      : 'application/json';
    return reply
      .headers({ 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .send(text);
  });
}
