import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('sections')
@BelongsToTenant()
@References('terms', 'termId')
@References('courses', 'courseId')
@Unique(['tenantId', 'termId', 'courseId', 'name'])
export class Section extends TenantRow {
  @Column('uuid')
  termId!: string;

  @Column('uuid')
  courseId!: string;

  @Column('text')
  name!: string;

  /** IANA zone: every deadline of the section is a wall-clock time here. */
  @Column('text')
  zone!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
