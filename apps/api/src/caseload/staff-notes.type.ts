import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { CONTACT_WAYS, type ContactWay, LIMITS } from '@firsthand/contracts';
import { connectionOf } from '../graphql/connection.ts';
import { ContactWayEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { FollowedSection } from './caseload.type.ts';

@ObjectType({ description: 'What staff wrote down about a student, for staff: a note, or a talk.' })
export class StaffNote {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ContactWayEnum, { nullable: true, description: 'Null: a note, and nobody was spoken to.' })
  way!: ContactWay | null;

  @Field(() => CalendarDate)
  heldOn!: string;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field(() => String)
  words!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'When to speak next.' })
  nextOn!: string | null;

  @Field(() => DateTime)
  writtenAt!: string;

  @Field(() => Person)
  author!: Person;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class StaffNoteConnection extends connectionOf('StaffNote', () => StaffNote) {}

@InputType({ isAbstract: true })
class StaffNoteDraftInput {
  @Field(() => String)
  @MinLength(1)
  @MaxLength(LIMITS.staffNoteLength)
  words!: string;

  @Field(() => CalendarDate)
  heldOn!: string;

  @Field(() => ContactWayEnum, { nullable: true })
  @IsOptional()
  @IsIn(CONTACT_WAYS)
  way?: ContactWay | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutes?: number | null;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  nextOn?: string | null;
}

@InputType()
export class WriteStaffNoteInput extends StaffNoteDraftInput {
  @Field(() => ID)
  @IsUUID()
  enrolmentId!: string;
}

@InputType()
export class ChangeStaffNoteInput extends StaffNoteDraftInput {
  @Field(() => ID)
  @IsUUID()
  noteId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@ObjectType({ description: 'Somebody to speak with, today or in the coming days.' })
export class FollowUp {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => FollowedSection)
  section!: FollowedSection;

  @Field(() => ID, { nullable: true, description: 'Their newest published assignment.' })
  assignmentId!: string | null;

  @Field(() => CalendarDate)
  nextOn!: string;

  @Field(() => Boolean, { description: 'That day has come, or is past.' })
  due!: boolean;

  @Field(() => ContactWayEnum)
  way!: ContactWay;

  @Field(() => String, { description: 'What was agreed when it was set.' })
  words!: string;
}
