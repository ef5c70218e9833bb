import { Check, Column, Entity, Index } from 'typeorm';
import type { ContactSource, OutreachChannel, Vantage } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A person a student knows of. Belongs to the student, not to a section: it leaves with them. */
@Entity('contacts')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@References('contacts', 'referrerId')
@Index('contacts_owner', ['tenantId', 'ownerId', 'createdAt', 'id'])
@Check('contacts_referrer', 'referrer_id <> id')
export class Contact extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { nullable: true })
  occupationId!: string | null;

  @Column('text', { default: '' })
  organisation!: string;

  @Column('text', { default: '' })
  position!: string;

  @Column('text', { default: '' })
  email!: string;

  @Column('text', { default: '' })
  phone!: string;

  @Column('text')
  source!: ContactSource;

  @Column('text')
  vantage!: Vantage;

  @Column('boolean', { default: false })
  family!: boolean;

  @Column('uuid', { nullable: true })
  referrerId!: string | null;

  /** May the referrer be named to this person? Null: nobody has asked. */
  @Column('boolean', { nullable: true })
  nameMayBeUsed!: boolean | null;

  /** May the student come back with more questions, and how? Null: not asked. As last said in an interview. */
  @Column('boolean', { nullable: true })
  mayComeBack!: boolean | null;

  @Column('text', { nullable: true })
  comeBackBy!: OutreachChannel | null;

  @Column('timestamptz', { nullable: true })
  comeBackSaidAt!: Date | null;

  @Column('text', { default: '' })
  notes!: string;

  /** When the referrer was told of the meeting. Null: not yet, or nobody named them. */
  @Column('timestamptz', { nullable: true })
  loopClosedAt!: Date | null;

  /** Hashes by which the same person is recognised in other students' lists; the database makes them of the row. */
  @Column('text', { array: true, default: '{}' })
  fingerprints!: string[];

  /** When they asked to be forgotten: name and details are gone since, what was learnt is not. */
  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
