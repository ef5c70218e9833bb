import { Column, Entity, Unique } from 'typeorm';
import type { PrimerLanguage } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** One lesson, question by question, as staff write it. Keys stay while the words change. */
export interface PrimerLesson {
  key: string;
  title: string;
  /** Paragraphs, parted by an empty line; a line that begins with a dash is an item of a list. */
  text: string;
}
export interface PrimerQuestion {
  key: string;
  text: string;
  options: string[];
  /** Which of the options is right, from 0. */
  right: number;
  /** Why it is right, for whoever chose another. */
  why: string;
}
export interface PrimerEdition {
  lessons: PrimerLesson[];
  questions: PrimerQuestion[];
  pledge: string;
}
export type PrimerContent = Record<PrimerLanguage, PrimerEdition>;

/** A primer as it was published. Immutable: the application's role may insert and select. */
@Entity('primer_versions')
@BelongsToTenant()
@References('users', 'publishedBy')
@Unique(['tenantId', 'number'])
export class PrimerVersion extends TenantRow {
  /** From 1; 0 is the starter, which is in no table. */
  @Column('integer')
  number!: number;

  @Column('jsonb')
  content!: PrimerContent;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('uuid')
  publishedBy!: string;
}
