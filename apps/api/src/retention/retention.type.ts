import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  HOLD_SCOPES,
  type HoldScope,
  type OpenDuty,
  RETENTION_KINDS,
  RETENTION_MOST_DAYS,
  type RetentionKind,
  LIMITS,
} from '@firsthand/contracts';
import { HoldScopeEnum, OpenDutyEnum, RetentionKindEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@ObjectType()
export class RetentionItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Whose or what it is; nothing of what it says.' })
  label!: string;

  @Field(() => DateTime, { description: 'Since when it only lies there.' })
  at!: string;

  @Field(() => Boolean)
  held!: boolean;
}

@ObjectType({ description: 'What has had its time. A dry run: nothing is changed by looking.' })
export class RetentionDue {
  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Would go, but is held.' })
  held!: number;

  @Field(() => DateTime, { nullable: true })
  oldest!: string | null;

  @Field(() => DateTime, { nullable: true })
  newest!: string | null;

  @Field(() => [RetentionItem], { description: 'The oldest of it.' })
  first!: RetentionItem[];
}

@ObjectType()
export class RetentionRecord {
  @Field(() => RetentionKindEnum)
  kind!: RetentionKind;

  @Field(() => Int)
  leastDays!: number;

  @Field(() => Int, { nullable: true, description: 'Null: it is kept for good.' })
  days!: number | null;

  @Field(() => Int, { description: 'Nought where there is no rule yet.' })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'Nothing goes before; null: nobody was warned yet.' })
  removesFrom!: string | null;

  @Field(() => RetentionDue, { nullable: true, description: 'Null where it is kept for good.' })
  due!: RetentionDue | null;
}

@ObjectType({ description: 'What is kept whatever a rule or a person asks, until it is lifted.' })
export class LegalHold {
  @Field(() => ID)
  id!: string;

  @Field(() => HoldScopeEnum)
  scope!: HoldScope;

  @Field(() => String, { nullable: true, description: 'Whose, or which section.' })
  subject!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  placedBy!: string;

  @Field(() => DateTime)
  placedAt!: string;

  @Field(() => String, { nullable: true })
  liftedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  liftedAt!: string | null;

  @Field(() => String, { nullable: true })
  liftedBecause!: string | null;
}

@ObjectType({ description: 'What was removed on a day: how much of what, and nothing of what it said.' })
export class RetentionRun {
  @Field(() => ID)
  id!: string;

  @Field(() => RetentionKindEnum)
  kind!: RetentionKind;

  @Field(() => CalendarDate)
  onDay!: string;

  @Field(() => Int)
  units!: number;

  @Field(() => Int, { description: 'Rows of the database.' })
  rows!: number;
}

@ObjectType()
export class Retention {
  @Field(() => Int, { description: 'So long before anything goes, whoever it concerns is told.' })
  warningDays!: number;

  @Field(() => [RetentionRecord])
  kinds!: RetentionRecord[];

  @Field(() => [LegalHold], { description: 'Those that stand, then the latest that were lifted.' })
  holds!: LegalHold[];

  @Field(() => [RetentionRun], { description: 'The latest.' })
  runs!: RetentionRun[];
}

@ObjectType({ description: 'What somebody has to do that is nobody else’s yet.' })
export class ErasingDuty {
  @Field(() => OpenDutyEnum)
  what!: OpenDuty;

  @Field(() => String, { description: 'Which section, or which assignment.' })
  name!: string;

  @Field(() => Int, { description: 'Students, or pieces of work.' })
  count!: number;
}

@ObjectType({ description: 'Somebody who is to be erased: a dry run.' })
export class Erasing {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => Boolean, { description: 'They are or were more than a student.' })
  isStaff!: boolean;

  @Field(() => Boolean)
  held!: boolean;

  @Field(() => Boolean, { description: 'Nobody else who has come in is an administrator.' })
  onlyAdministrator!: boolean;

  @Field(() => Int, { description: 'What goes: sections they were in.' })
  sections!: number;

  @Field(() => Int)
  interviews!: number;

  @Field(() => Int)
  submissions!: number;

  @Field(() => Int)
  files!: number;

  @Field(() => Int, { description: 'Notices and mail to them.' })
  messages!: number;

  @Field(() => Int, { description: 'Whatever lets them in.' })
  keys!: number;

  @Field(() => Int, { description: 'Comments they kept for themselves.' })
  comments!: number;

  @Field(() => Int, { description: 'What stays, and names them no more: grades, with the feedback.' })
  gradesStay!: number;

  @Field(() => Int, { description: 'Notes on students, and time given to them.' })
  notesStay!: number;

  @Field(() => Int, { description: 'Lines of the log of who did what.' })
  linesStay!: number;

  @Field(() => [ErasingDuty], {
    description: 'What must be somebody else’s first; while there is some, nobody is erased.',
  })
  duties!: ErasingDuty[];
}

@InputType()
export class KeepRecordsInput {
  @Field(() => RetentionKindEnum)
  @IsIn(RETENTION_KINDS)
  kind!: RetentionKind;

  @Field(() => Int, { nullable: true, description: 'Null: for good.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(RETENTION_MOST_DAYS)
  days?: number | null;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  version!: number;
}

@InputType()
export class PlaceHoldInput {
  @Field(() => HoldScopeEnum)
  @IsIn(HOLD_SCOPES)
  scope!: HoldScope;

  @Field(() => String, {
    nullable: true,
    description: 'A student’s address, or without one their sign-in name or number.',
  })
  @IsOptional()
  @MaxLength(320)
  email?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  sectionId?: string | null;

  @Field(() => String)
  @MaxLength(LIMITS.holdReasonLength)
  reason!: string;
}

@InputType()
export class LiftHoldInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => String)
  @MaxLength(LIMITS.holdReasonLength)
  because!: string;
}

@InputType()
export class ErasePersonInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => String, {
    description: 'Their address, or what was typed instead, once more, so that nobody is erased by a slip.',
  })
  @MaxLength(320)
  email!: string;
}
