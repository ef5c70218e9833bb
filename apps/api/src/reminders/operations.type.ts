import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'Jobs of one kind that failed in one way.' })
export class FailedJobs {
  @Field(() => String)
  job!: string;

  @Field(() => String, { description: 'The kind of error, without its words.' })
  error!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => DateTime)
  lastAt!: Date;
}

@ObjectType({ description: 'The queue of jobs.' })
export class QueueState {
  @Field(() => String, { description: 'Where it is kept: postgres or redis.' })
  backend!: string;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  active!: number;

  @Field(() => Int)
  delayed!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => [FailedJobs])
  failures!: FailedJobs[];
}

@ObjectType()
export class MailFailures {
  @Field(() => String, { description: 'The mail server’s code, or OTHER when it gave none.' })
  reason!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'How many mails of the last hour left so late.' })
export class LatenessCount {
  @Field(() => Int, { description: 'So late at most; 86400 stands for more than an hour.' })
  seconds!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'One institution’s mail in figures.' })
export class TenantMail {
  @Field(() => ID)
  tenantId!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when the first of what is due waits.' })
  lateSince!: Date | null;

  @Field(() => Int, { description: 'Not sent yet.' })
  planned!: number;

  @Field(() => Int)
  inDoubt!: number;

  @Field(() => Int, { description: 'In the last 24 hours, as are dropped and failures.' })
  sent!: number;

  @Field(() => Int, { description: 'Too late to be of use.' })
  dropped!: number;

  @Field(() => [MailFailures])
  failures!: MailFailures[];

  @Field(() => [LatenessCount])
  lateness!: LatenessCount[];
}

@ObjectType({ description: 'Whether jobs are done and mail leaves in time, without anything of anybody’s.' })
export class Operations {
  @Field(() => QueueState, { nullable: true, description: 'Null: it cannot be reached.' })
  queue!: QueueState | null;

  @Field(() => [TenantMail])
  tenants!: TenantMail[];
}
