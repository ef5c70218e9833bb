import { Inject, Injectable, type OnApplicationBootstrap, SetMetadata, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { type Actor, DomainError, mayKnock, type Permission } from '@firsthand/contracts';
import type { Logger } from '@firsthand/platform';
import { Callers } from '../auth/callers.ts';
import { REQUIRES } from '../auth/requires.ts';
import { LOGGER } from '../ground.module.ts';
import { Metrics } from '../http/metrics.ts';
import { persistedOperations } from './persisted-operations.ts';

const SPLICED = 'firsthand:spliced';

interface SplicedBy<Args extends object> {
  readonly args: Type<Args>;
  readonly text: string;
}

/**
 * This query has a sister method that gives the same answer as JSON text, just as the database wrote it. A persisted
 * operation that asks for nothing but this query, with every field there is, gets that text: neither parsed nor
 * resolved nor printed again. Who may ask and which arguments are well formed is decided as it is without the shortcut.
 */
export const Spliced = <Args extends object>(args: Type<Args>, text: string) =>
  SetMetadata(SPLICED, { args, text } satisfies SplicedBy<Args>);

interface Splice {
  readonly operation: OperationDefinitionNode;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly permission: Permission;
  readonly args: Type<object>;
  readonly text: (actor: Actor, args: object) => Promise<string>;
}

/** The persisted operations whose answers go from the database to the wire unread, and how each is answered. */
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
    const queries = this.splicedQueries();
    for (const { text } of persistedOperations.values()) {
      const [operation, ...fragments] = parse(text).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION || fragments.length > 0) continue;
      const [node, ...others] = operation.selectionSet.selections;
      if (node?.kind !== Kind.FIELD || node.alias || others.length > 0) continue;
      const query = queries.get(node.name.value);
      const field = this.schema.getQueryType()?.getFields()[node.name.value];
      if (query && field && asksForAll(field.type, node.selectionSet))
        this.byText.set(text, { operation, node, field, ...query });
    }
  }

  /** Is this text answered here? */
  has(text: string): boolean {
    return this.byText.has(text);
  }

  /**
   * The whole answer as text. Undefined when the operation is not one of these, and when the answer would be a refusal
   * of any kind: the ordinary way then finds the same and has the words for it.
   */
  async answer(request: FastifyRequest): Promise<string | undefined> {
    const body = request.body as { query?: unknown; variables?: unknown } | null;
    const splice = typeof body?.query === 'string' ? this.byText.get(body.query) : undefined;
    if (!splice) return undefined;
    const variables = getVariableValues(
      this.schema,
      splice.operation.variableDefinitions ?? [],
      (body!.variables ?? {}) as Record<string, unknown>,
    );
    if (!variables.coerced) return undefined;
    try {
      const caller = await this.callers.of(request);
      if (!caller || !mayKnock(caller.actor.roles, splice.permission)) return undefined;
      const args = plainToInstance(
        splice.args,
        getArgumentValues(splice.field, splice.node, variables.coerced),
      );
      if ((await validate(args)).length > 0) return undefined;
      const name = splice.node.name.value;
      const text = `{"data":{"${name}":${await splice.text(caller.actor, args)}}}`;
      this.metrics.note(request, splice.operation.name?.value ?? null, null);
      return text;
    } catch (error) {
      if (!(error instanceof DomainError))
        this.log.error({ requestId: request.id, err: error }, 'an answer could not be spliced');
      return undefined;
    }
  }

  private splicedQueries(): Map<string, Pick<Splice, 'permission' | 'args' | 'text'>> {
    const found = new Map<string, Pick<Splice, 'permission' | 'args' | 'text'>>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const methods = instance as Record<string, (actor: Actor, args: object) => Promise<string>>;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const spliced = this.reflector.get<SplicedBy<object> | undefined>(SPLICED, methods[name]!);
        if (!spliced) continue;
        const permission = this.reflector.get<Permission>(REQUIRES, methods[name]!);
        found.set(name, {
          permission,
          args: spliced.args,
          text: (actor, args) => methods[spliced.text]!(actor, args),
        });
      }
    }
    return found;
  }
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
