import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SignOnKind, SignOnRole } from '@firsthand/contracts';
import { SignOnKindEnum, SignOnRoleEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'A button at the door: coming in through the institution’s own sign-on.' })
export class SignOnWay {
  @Field(() => SignOnKindEnum)
  kind!: SignOnKind;

  @Field(() => String)
  label!: string;
}

@ObjectType({
  description: 'Somebody who is in as soon as their account is connected with their institution’s.',
})
export class SignOnConnecting {
  @Field(() => String)
  givenName!: string;

  @Field(() => [SignOnWay])
  ways!: SignOnWay[];
}

@ObjectType({ description: 'That an institution’s sign-on knows this account.' })
export class SignOnConnection {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null when the institution no longer offers it.' })
  label!: string | null;

  @Field(() => DateTime)
  connectedAt!: string;

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: string | null;
}

@ObjectType()
export class SignOnProvider {
  @Field(() => SignOnKindEnum)
  kind!: SignOnKind;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean, { description: 'Whether there is a button at the door.' })
  enabled!: boolean;

  @Field(() => String, { description: 'OpenID Connect: the issuer. SAML: the entity id.' })
  issuer!: string;

  @Field(() => String, { nullable: true })
  clientId!: string | null;

  @Field(() => Boolean, { description: 'The secret itself is never shown.' })
  hasSecret!: boolean;

  @Field(() => String, { nullable: true })
  entryPoint!: string | null;

  @Field(() => [String])
  certificates!: string[];

  @Field(() => [String], { description: 'Whoever comes has an address of one of these; none: of any.' })
  domains!: string[];

  @Field(() => Boolean, { description: 'Whether somebody without an account gets one, as a student.' })
  provisions!: boolean;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What is copied into the institution’s system.' })
export class SignOnOurSide {
  @Field(() => String)
  redirectUri!: string;

  @Field(() => String, { description: 'Our metadata is at this very address.' })
  entityId!: string;

  @Field(() => String)
  acs!: string;
}

@ObjectType()
export class SignOnUnconnected {
  @Field(() => SignOnRoleEnum)
  role!: SignOnRole;

  @Field(() => Int)
  people!: number;
}

@ObjectType()
export class SignOnSettings {
  @Field(() => [SignOnProvider])
  providers!: SignOnProvider[];

  @Field(() => SignOnOurSide)
  ourSide!: SignOnOurSide;

  @Field(() => [SignOnRoleEnum], { description: 'Who comes in so only. Administrators never.' })
  requiredRoles!: SignOnRole[];

  @Field(() => [SignOnUnconnected], { description: 'Of each role, who has an account and is not connected.' })
  unconnected!: SignOnUnconnected[];

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What came back when an administrator tried.' })
export class SignOnTest {
  @Field(() => SignOnKindEnum)
  kind!: SignOnKind;

  @Field(() => String, { nullable: true })
  subject!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  givenName!: string | null;

  @Field(() => String, { nullable: true })
  familyName!: string | null;

  @Field(() => String, { description: 'PERSON, NEW, or why nobody would come in.' })
  would!: string;

  @Field(() => String, { nullable: true, description: 'In the system’s own words, when it did not work.' })
  why!: string | null;
}
