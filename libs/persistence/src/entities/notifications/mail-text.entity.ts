import { Check, Column, Entity, Unique } from 'typeorm';
import type { MailLanguage, WordedMail } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** The institution's own words for one mail in one language, in place of Firsthand's. */
@Entity('mail_texts')
@BelongsToTenant()
@References('users', 'savedBy')
@Unique('mail_texts_one', ['tenantId', 'template', 'language'])
@Check('mail_texts_subject_check', `char_length(subject) between 1 and 200 and subject !~ '[\\r\\n]'`)
@Check('mail_texts_body_check', 'char_length(body) between 1 and 4000')
export class MailText extends TenantRow {
  @Column('text')
  template!: WordedMail;

  @Column('text')
  language!: MailLanguage;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
