import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'What whoever has passed the first step may show for the second.' })
export class SecondStepWaiting {
  @Field(() => String)
  givenName!: string;

  @Field(() => Boolean, { description: 'A code of their authenticator app.' })
  app!: boolean;

  @Field(() => Boolean)
  passkeys!: boolean;
}

@ObjectType()
export class Passkey {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: string | null;
}

@ObjectType({ description: 'What is asked for at the door besides one’s password.' })
export class SecondStep {
  @Field(() => Boolean)
  on!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when an authenticator app is set up.' })
  appSince!: string | null;

  @Field(() => [Passkey])
  passkeys!: Passkey[];

  @Field(() => Int)
  paperCodesLeft!: number;

  @Field(() => Boolean, {
    description: 'It was shown, or without one they have signed in, so lately here that it may be changed.',
  })
  proved!: boolean;
}

@ObjectType({ description: 'Shown once, now, never again.' })
export class AppSecret {
  @Field(() => String)
  secret!: string;

  @Field(() => String, { description: 'What an authenticator app reads from a picture.' })
  address!: string;
}

@ObjectType()
export class StaffSecondStep {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => Boolean)
  app!: boolean;

  @Field(() => Int)
  passkeys!: number;
}

@ObjectType()
export class SecondStepSettings {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From this day on staff need one; null: they do not.',
  })
  from!: string | null;

  @Field(() => Boolean, { description: 'One that the institution’s own sign-on vouches for is enough.' })
  bySignOn!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  staff!: number;

  @Field(() => Int, { description: 'Staff who have none yet.' })
  without!: number;

  @Field(() => [StaffSecondStep])
  people!: StaffSecondStep[];
}
