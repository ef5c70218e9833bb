import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ImportRowState,
  ImportState,
  RosterDelimiter,
  RosterEncoding,
  RosterEntrance,
  RosterFormat,
  SectionRole,
} from '@firsthand/contracts';
import {
  ImportRowStateEnum,
  ImportStateEnum,
  RosterDelimiterEnum,
  RosterEncodingEnum,
  RosterEntranceEnum,
  RosterFormatEnum,
  SectionRoleEnum,
} from '../graphql/enums.ts';
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
  @Field(() => Int, { description: 'Below zero for students the file does not name.' })
  row!: number;

  @Field(() => ImportRowStateEnum)
  state!: ImportRowState;

  @Field(() => String, { nullable: true, description: 'Null where the row has none, or the student.' })
  email!: string | null;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'What another system calls them.' })
  externalId!: string | null;

  @Field(() => SectionRoleEnum, { nullable: true })
  role!: SectionRole | null;

  @Field(() => RosterEntranceEnum, {
    nullable: true,
    description: 'Of who is added; null of everybody else.',
  })
  comesBy!: RosterEntrance | null;

  @Field(() => [String])
  changes!: string[];

  @Field(() => [String], {
    description: 'What stood in a row that has to be mended, in the order of the columns.',
  })
  cells!: string[];

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

  @Field(() => Int, { description: 'What staff decided by hand stands.' })
  held!: number;

  @Field(() => Int, {
    description: 'In the section, and not in the file; they stay unless dropping is asked for.',
  })
  absent!: number;
}

@ObjectType({ description: 'A class of a file that holds several.' })
export class RosterGroup {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  people!: number;
}

@ObjectType({ description: 'How a file was read.' })
export class RosterReading {
  @Field(() => RosterFormatEnum)
  format!: RosterFormat;

  @Field(() => RosterEncodingEnum, { nullable: true })
  encoding!: RosterEncoding | null;

  @Field(() => RosterDelimiterEnum)
  delimiter!: RosterDelimiter;

  @Field(() => [RosterGroup])
  groups!: RosterGroup[];

  @Field(() => String, {
    nullable: true,
    description: 'Which of them is this section; null: somebody has to say.',
  })
  group!: string | null;

  @Field(() => Int, { description: 'Rows of other classes, left alone.' })
  elsewhere!: number;

  @Field(() => Boolean, {
    description: 'The file names only whom something has changed for: nobody is missing from it.',
  })
  changesOnly!: boolean;
}

@ObjectType({ description: 'A roster that is in, or was taken back.' })
export class PastRoster {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => String, { description: 'Who brought it.' })
  by!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  appliedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  undoneAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it can be taken back.' })
  undoableUntil!: string | null;

  @Field(() => Int, { description: 'Students it dropped, because that was asked for.' })
  dropped!: number;

  @Field(() => RosterCounts)
  counts!: RosterCounts;

  /** Not published: what the section field looks up. */
  sectionId!: string;
}

@ObjectType()
export class RosterImport extends PastRoster {
  @Field(() => RosterReading)
  reading!: RosterReading;

  @Field(() => [RosterColumn])
  columns!: RosterColumn[];

  @Field(() => Int, { description: 'Live students of the section.' })
  students!: number;

  @Field(() => [RosterRow], { description: 'Problems first.' })
  rows!: RosterRow[];
}
