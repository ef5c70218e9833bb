import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { type HealthKind, type Programme, USAGE_ORDERS, type UsageOrder } from '@firsthand/contracts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { HealthKindEnum, ProgrammeEnum, UsageOrderEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'A term’s sections together, as they were counted last.' })
export class TermUsage {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate)
  endsOn!: string;

  @Field(() => Int)
  sections!: number;

  @Field(() => Int, { description: 'With something published.' })
  sectionsOpen!: number;

  @Field(() => Int)
  students!: number;

  @Field(() => Int)
  studentsIn!: number;

  @Field(() => Int)
  interviews!: number;

  @Field(() => Int)
  reflections!: number;

  @Field(() => Int)
  grades!: number;
}

@ObjectType({ description: 'How much an institution uses Firsthand: how many, and never who.' })
export class InstitutionUsage {
  @Field(() => DateTime, { nullable: true, description: 'Null: not yet.' })
  countedAt!: string | null;

  @Field(() => Int)
  students!: number;

  @Field(() => Int, { description: 'Who have come in.' })
  studentsIn!: number;

  @Field(() => Int)
  staff!: number;

  @Field(() => Int)
  staffIn!: number;

  @Field(() => Int)
  sections!: number;

  @Field(() => Int, { description: 'With something published, in a term that has not ended.' })
  sectionsOpen!: number;

  @Field(() => Int)
  files!: number;

  @Field(() => Float)
  bytes!: number;

  @Field(() => Int, { description: 'As it is now.' })
  mailsWaiting!: number;

  @Field(() => [TermUsage], { description: 'Those with sections, the latest first.' })
  terms!: TermUsage[];
}

@ObjectType({
  description: 'People and mail are the institution’s; the work is that of the term’s sections.',
})
export class WeekUsage {
  @Field(() => CalendarDate, { description: 'Its Monday.' })
  weekOn!: string;

  @Field(() => Int)
  studentsSeen!: number;

  @Field(() => Int)
  staffSeen!: number;

  @Field(() => Int)
  interviews!: number;

  @Field(() => Int)
  reflections!: number;

  @Field(() => Int)
  grades!: number;

  @Field(() => Int)
  mailsSent!: number;

  @Field(() => Int)
  mailsFailed!: number;
}

@ObjectType()
export class SectionUsage {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  course!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'Something in it is published.' })
  open!: boolean;

  @Field(() => Int)
  students!: number;

  @Field(() => Int)
  studentsIn!: number;

  @Field(() => Int)
  interviews!: number;

  @Field(() => Int)
  reflections!: number;

  @Field(() => Int)
  grades!: number;
}

@ObjectType()
export class SectionUsageConnection extends connectionOf('SectionUsage', () => SectionUsage) {}

@ArgsType()
export class SectionUsageArgs extends PageArgs {
  @Field(() => ID)
  termId!: string;

  @Field(() => UsageOrderEnum, { defaultValue: 'NAME', nullable: true })
  @IsIn(USAGE_ORDERS)
  order!: UsageOrder;
}

@ObjectType({ description: 'One of what a finding is about.' })
export class HealthItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The section of a roster.' })
  within!: string | null;
}

@ObjectType({ description: 'Something to be mended.' })
export class HealthFinding {
  @Field(() => HealthKindEnum)
  kind!: HealthKind;

  @Field(() => Int, { description: '0 where it is no matter of numbers; at most 1000 is counted.' })
  count!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when; of a certificate, until when.' })
  at!: string | null;

  @Field(() => [HealthItem], { description: 'Some of them.' })
  items!: HealthItem[];
}

@ObjectType({ description: 'An institution by its size, to whoever runs the installation.' })
export class TenantSize {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ProgrammeEnum)
  programme!: Programme;

  @Field(() => String)
  zone!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null: not counted yet.' })
  countedAt!: Date | null;

  @Field(() => Int)
  students!: number;

  @Field(() => Int)
  studentsIn!: number;

  @Field(() => Int)
  staff!: number;

  @Field(() => Int)
  staffIn!: number;

  @Field(() => Int)
  sections!: number;

  @Field(() => Int)
  sectionsOpen!: number;

  @Field(() => Int)
  files!: number;

  @Field(() => Float)
  bytes!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which anybody was there.' })
  activeOn!: string | null;
}

@ObjectType()
export class TenantSizeConnection extends connectionOf('TenantSize', () => TenantSize) {}

@ObjectType({ description: 'The installation itself.' })
export class InstallationHealth {
  @Field(() => Float)
  databaseBytes!: number;

  @Field(() => String, { description: 'What the database has been through last.' })
  migration!: string;

  @Field(() => Int)
  migrations!: number;

  @Field(() => DateTime, { nullable: true, description: 'When upkeep was last done anywhere.' })
  upkeepAt!: Date | null;

  @Field(() => Int, { description: 'Institutions in which it is overdue.' })
  upkeepLate!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a worker last finished a job. Null: not known.',
  })
  workerSeenAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the oldest job has waited.' })
  waitingSince!: Date | null;
}
