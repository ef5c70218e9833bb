import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { GRAPHQL_LIMITS } from '@firsthand/contracts';
import type { Config, Logger } from '@firsthand/platform';
import { openContext } from './context.ts';
import { formatFailure } from './error-formatter.ts';
import { limits } from './limits.ts';
import { withPlainFields } from './plain-fields.ts';
import { DateTime } from './scalars.ts';

/** GraphQL over HTTP: code first, one operation per request, within limits that are checked before any work. */
export function graphqlModule(ground: { config: Config; logger: Logger }): DynamicModule {
  const production = ground.config.nodeEnv === 'production';
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withPlainFields,
    // Apollo asserts that the schema is valid as it starts; to introspect it besides is half of making it.
    buildSchemaOptions: { skipCheck: true, scalarsMap: [{ type: Date, scalar: DateTime }] },
    // Guards and pipes stand before operations only: on every field they would cost half the speed.
    fieldResolverEnhancers: [],
    context: openContext,
    graphiql: false,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Ours are a closed list, served before Apollo; nobody may register more.
    persistedQueries: false,
    cache: 'bounded',
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
    validationRules: limits(),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    // Reached first by what is wrong before an operation runs; `ExecutionPlugin` then writes all errors of an operation.
    formatError: (formatted, error) =>
      formatted.extensions?.['requestId'] === undefined
        ? formatFailure(error, { id: '', log: ground.logger })
        : formatted,
    stopOnApplicationShutdown: true,
  });
}
