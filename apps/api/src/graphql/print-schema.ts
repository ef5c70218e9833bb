/** Prints the schema, sorted, as `schema.graphql` holds it. Needs no database: nothing here asks one anything. */
import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Database, UnitOfWork } from '@firsthand/persistence';
import { loadConfig, systemClock } from '@firsthand/platform';
import { createApi } from '../app.ts';

const absent = <T extends object>(): T => ({ pool: {} }) as unknown as T;

const app = await createApi({
  config: loadConfig({ LOG_LEVEL: 'error' }),
  database: absent<Database>(),
  uow: absent<UnitOfWork>(),
  clock: systemClock,
});
process.stdout.write(`${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
await app.close();
