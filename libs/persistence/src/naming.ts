import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const nameOf = (table: { name: string } | string) => (typeof table === 'string' ? table : table.name);

/** Readable names: snake_case columns, and constraints named after what they hold. */
export class Naming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName(table: { name: string } | string): string {
    return `${nameOf(table)}_pkey`;
  }
  override uniqueConstraintName(table: { name: string } | string, columns: string[]): string {
    return this.cut(`${nameOf(table)}_${this.withoutTenant(columns)}_key`);
  }
  override foreignKeyName(table: { name: string } | string, columns: string[]): string {
    return this.cut(`${nameOf(table)}_${this.withoutTenant(columns)}_fkey`);
  }
  /** PostgreSQL cuts names at 63 bytes; so do we, or every run would find a name that differs. */
  private cut(name: string): string {
    return name.slice(0, 63);
  }

  private withoutTenant(columns: string[]): string {
    const rest = columns.filter((column) => column !== 'tenant_id');
    return (rest.length > 0 ? rest : columns).join('_');
  }
}
