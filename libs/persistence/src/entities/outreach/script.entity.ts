import { Column, Entity, Unique } from 'typeorm';
import type { ScriptChannel, ScriptPart } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

interface Content {
  subject: string;
  parts: Record<ScriptPart, string>;
}

/** A student's own words for asking, one script for each channel. */
@Entity('scripts')
@BelongsToTenant()
@References('users', 'ownerId')
@Unique(['tenantId', 'ownerId', 'channel'])
export class Script extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('text')
  channel!: ScriptChannel;

  /** Counts the saves; a save over an older one is refused. */
  @Column('integer')
  revision!: number;

  @Column('jsonb')
  content!: Content;

  @Column('timestamptz')
  savedAt!: Date;
}

/** What a script said in one sitting. */
@Entity('script_versions')
@BelongsToTenant()
@References('scripts', 'scriptId')
@Unique(['tenantId', 'scriptId', 'number'])
export class ScriptVersion extends TenantRow {
  @Column('uuid')
  scriptId!: string;

  /** From 1. */
  @Column('integer')
  number!: number;

  @Column('jsonb')
  content!: Content;

  @Column('timestamptz')
  beganAt!: Date;

  @Column('timestamptz')
  savedAt!: Date;
}
