import { Check, Column, Entity } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Somebody's authenticator app and codes on paper. Its id is the person's; their passkeys stand in `Passkey`. */
@Entity('second_steps')
@BelongsToTenant()
@References('users', 'id')
@Check('second_steps_confirmed', `confirmed_at is null or secret is not null`)
export class SecondStep extends TenantRow {
  /** What the app and we make codes from; sealed, see platform's `Seal`. Null for who has passkeys only. */
  @Column('text', { nullable: true })
  secret!: string | null;

  /** Null until a first code has shown that the app has it; until then no code of it is asked for. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** The half-minute of the last code that was taken: none is taken twice, nor an earlier one. */
  @Column('bigint', { nullable: true })
  lastStep!: string | null;

  /** SHA-256 of what is left of the codes on paper. */
  @Column('text', { array: true, default: () => `'{}'` })
  paperCodes!: string[];
}
