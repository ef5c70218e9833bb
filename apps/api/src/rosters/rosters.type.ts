import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ImportRowState, ImportState, SectionRole } from '@firsthand/contracts';
import { ImportRowStateEnum, ImportStateEnum, SectionRoleEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType()
export class RosterColumn {
  @Field(() => String)
  header!: string;

  @Field(() => String, { nullable: true })
  meaning!: string | null;
}

@ObjectType()
export class RosterProblem {
  @Field(() => Int)
  row!: number;

  @Field(() => String)
  column!: string;

  @Field(() => String)
  value!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => String)
  fix!: string;
}

@ObjectType()
export class RosterRow {
  @Field(() => Int)
  row!: number;

  @Field(() => ImportRowStateEnum)
  state!: ImportRowState;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => SectionRoleEnum, { nullable: true })
  role!: SectionRole | null;

  @Field(() => [String])
  changes!: string[];

  @Field(() => [RosterProblem])
  problems!: RosterProblem[];
}

@ObjectType()
export class RosterCounts {
  @Field(() => Int)
  new!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  error!: number;

  @Field(() => Int)
  notInFile!: number;
}

@ObjectType()
export class RosterImport {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  appliedAt!: string | null;

  @Field(() => [RosterColumn])
  columns!: RosterColumn[];

  @Field(() => RosterCounts)
  counts!: RosterCounts;

  @Field(() => [RosterRow], { description: 'Problems first.' })
  rows!: RosterRow[];

  /** Not published: what the section field looks up. */
  sectionId!: string;
}
