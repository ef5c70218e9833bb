export * from './bell.ts';
export * from './database.ts';
export * from './entities/all.ts';
export { TenantRow } from './entities/row.ts';
export * from './keyset.ts';
export * from './migrate.ts';
export { statement, type Statement } from './statement.ts';
export { type FindOptions, type Insert, type Notice, Reading, Tx, type Where } from './tx.ts';
export * from './unit-of-work.ts';
