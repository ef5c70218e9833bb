import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType({ description: 'What somebody has accepted of the privacy notice.' })
export class OwnNotice {
  @Field(() => Int, { nullable: true })
  acceptedVersion!: number | null;

  @Field(() => DateTime, { nullable: true })
  acceptedAt!: string | null;
}

@ObjectType({ description: 'Which students have accepted the privacy notice in force.' })
export class NoticeStanding {
  @Field(() => Int, { nullable: true, description: 'Null while there is none, and nobody is asked.' })
  version!: number | null;

  @Field(() => Int)
  accepted!: number;

  @Field(() => [Person])
  waiting!: Person[];
}
