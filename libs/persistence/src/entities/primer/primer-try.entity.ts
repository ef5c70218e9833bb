import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** One answer, with everything it was an answer to: a later version of the primer changes nothing about it. */
export interface TriedAnswer {
  key: string;
  question: string;
  options: string[];
  chosen: number;
  right: number;
  why: string;
}

/** One time a student took the knowledge check. Immutable: the application's role may insert and select. */
@Entity('primer_tries')
@BelongsToTenant()
@References('users', 'ownerId')
@Index('primer_tries_owner', ['tenantId', 'ownerId', 'takenAt', 'id'])
export class PrimerTry extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  /** The version of the primer that was checked; 0 is the starter. */
  @Column('integer')
  number!: number;

  @Column('jsonb')
  answers!: TriedAnswer[];

  @Column('integer')
  rightAnswers!: number;

  @Column('boolean')
  passed!: boolean;

  @Column('timestamptz')
  takenAt!: Date;
}
