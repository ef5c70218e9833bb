import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LinkPurpose, Role } from '@firsthand/contracts';
import { LinkPurposeEnum, RoleEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';
import { Tenant, TenantCard } from '../tenancy/tenancy.type.ts';

@ObjectType({
  description: 'An administrator looks at Firsthand as somebody else. Nothing can be changed meanwhile.',
})
export class Viewing {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  until!: string;
}

@ObjectType()
export class Viewer {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null for who has none, and comes in by a name.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'What somebody without an address comes in by.' })
  signInName!: string | null;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => [String], { description: 'What this person may do, as noun:verb.' })
  permissions!: string[];

  @Field(() => String)
  locale!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => Tenant)
  tenant!: Tenant;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From this day on they may do nothing without a second step, and have shown none.',
  })
  secondStepFrom!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the privacy notice that they are asked to accept.',
  })
  noticeDue!: number | null;

  @Field(() => Viewing, {
    nullable: true,
    description:
      'This is the person looked as, not who sits here; null where somebody is here as themselves.',
  })
  viewing!: { id: string; until: string } | null;
}

@ObjectType()
export class SignInPayload {
  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType({
  description:
    'What a mailed link is for. Looking does not use it up. Null when it is unknown, used, or expired.',
})
export class LinkCard {
  @Field(() => LinkPurposeEnum)
  purpose!: LinkPurpose;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => DateTime)
  expiresAt!: string;

  @Field(() => Boolean, { description: 'They come in through their institution, not with a password.' })
  signOnOnly!: boolean;

  @Field(() => TenantCard)
  tenant!: TenantCard;
}

@ObjectType()
export class UserSession {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime)
  lastSeenAt!: string;

  @Field(() => String, { nullable: true })
  userAgent!: string | null;

  @Field(() => Boolean)
  current!: boolean;
}

@ObjectType()
export class AccessToken {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  expiresAt!: string | null;
}

@ObjectType()
export class NewAccessToken {
  @Field(() => String, { description: 'Shown once, now, never again.' })
  token!: string;

  @Field(() => AccessToken)
  accessToken!: AccessToken;
}
