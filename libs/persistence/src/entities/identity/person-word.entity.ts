import { Entity, Index, PrimaryColumn } from 'typeorm';
import { BelongsToTenant, GoesWith } from '../keys.ts';

/** A word somebody is found by: of their name, address or numbers. The database keeps them in step with these. */
@Entity('person_words')
@BelongsToTenant()
@GoesWith('users', 'userId')
@Index('person_words_word', ['tenantId', 'word', 'userId'])
export class PersonWord {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('text', { collation: 'C' })
  word!: string;
}
