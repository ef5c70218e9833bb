import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { AuditKind, ReadThing } from '@firsthand/contracts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { AuditKindEnum, ReadThingEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType({ description: 'One line of the log of who did what.' })
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, { description: 'What was done, e.g. grade.saved.' })
  action!: string;

  @Field(() => Person, {
    nullable: true,
    description: 'Who did it; null when it was nobody with an account.',
  })
  by!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Whose record it was.' })
  of!: Person | null;

  @Field(() => Boolean, {
    description: 'Whose it was is not said: whoever asks grades it, and its names are hidden.',
  })
  withheld!: boolean;

  @Field(() => String, { description: 'What kind of thing it was done to.' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What that thing is called.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType()
export class AuditConnection extends connectionOf('AuditEntry', () => AuditEntry) {}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or address of who acted.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  by?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or address of whose record it was.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  of?: string | null;

  @Field(() => AuditKindEnum, { nullable: true })
  @IsOptional()
  kind?: AuditKind | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From this day on, by the institution’s clock.',
  })
  @IsOptional()
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Until this day, included.',
  })
  @IsOptional()
  until?: string | null;
}

@ObjectType({ description: 'A member of staff, by name alone.' })
export class ReaderName {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;
}

@ObjectType({ description: 'Somebody on staff who has read one’s work on a day.' })
export class WorkReader {
  @Field(() => CalendarDate)
  on!: string;

  @Field(() => DateTime)
  lastAt!: string;

  @Field(() => ReaderName)
  reader!: ReaderName;

  @Field(() => [ReadThingEnum])
  what!: ReadThing[];
}
