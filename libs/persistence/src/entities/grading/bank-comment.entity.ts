import { Check, Column, Entity, Index } from 'typeorm';
import type { BankScope } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * A comment kept for the next time: for whoever wrote it, for those who grade in the section, or for every grader of
 * the tenant. What is inserted from it is a copy; nothing in here reaches a grade again.
 */
@Entity('bank_comments')
@BelongsToTenant()
@References('users', 'writtenBy')
@References('sections', 'sectionId')
@Check('bank_comments_scope', `scope in ('OWN', 'SECTION', 'TENANT')`)
@Check('bank_comments_section', `(scope = 'SECTION') = (section_id is not null)`)
@Check('bank_comments_text', `btrim(text) <> ''`)
@Index('bank_comments_written_by', ['tenantId', 'writtenBy'])
@Index('bank_comments_shared', ['tenantId', 'scope', 'sectionId'])
export class BankComment extends TenantRow {
  @Column('uuid')
  writtenBy!: string;

  @Column('text')
  scope!: BankScope;

  @Column('uuid', { nullable: true })
  sectionId!: string | null;

  @Column('text')
  text!: string;

  /** How often it was inserted, by anybody. */
  @Column('integer', { default: 0 })
  uses!: number;

  @Column('integer', { default: 1 })
  version!: number;
}
