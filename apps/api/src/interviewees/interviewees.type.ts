import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentScope, ConsentSource, LinkHandedOver, OutreachChannel } from '@firsthand/contracts';
import type { IntervieweePageView } from '@firsthand/core';
import {
  ConsentScopeEnum,
  ConsentSourceEnum,
  LinkHandedOverEnum,
  OutreachChannelEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { TenantCard } from '../tenancy/tenancy.type.ts';

@ObjectType({ description: 'What somebody said about one use of their words or name.' })
export class Consent {
  @Field(() => ConsentScopeEnum)
  scope!: ConsentScope;

  @Field(() => Boolean)
  given!: boolean;

  @Field(() => DateTime)
  saidAt!: string;

  @Field(() => ConsentSourceEnum, {
    description: 'Who wrote it down: their own word outweighs what was heard.',
  })
  source!: ConsentSource;

  @Field(() => OutreachChannelEnum, {
    nullable: true,
    description: 'With AGAIN: how they prefer to be reached.',
  })
  channel!: OutreachChannel | null;
}

@ObjectType({
  description:
    'An interviewee’s own page. Null when the link opens nothing, whatever the reason. Looking changes nothing.',
})
export class IntervieweePage {
  /** For the fields later nouns add; not published. */
  readonly open!: IntervieweePageView['open'];

  @Field(() => TenantCard)
  institution!: TenantCard;

  @Field(() => String)
  studentGivenName!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  position!: string;

  @Field(() => String, { description: 'A hint of the address that is kept; empty when none is.' })
  email!: string;

  @Field(() => String, { description: 'A hint of the number that is kept; empty when none is.' })
  phone!: string;

  @Field(() => DateTime, { description: 'Since when they are in the student’s list.' })
  since!: string;

  @Field(() => DateTime, { description: 'Until when the link works; each message renews it.' })
  expiresAt!: string;

  @Field(() => [Consent])
  consents!: readonly Consent[];

  @Field(() => Boolean, { description: 'They asked never to be contacted again.' })
  stopped!: boolean;

  @Field(() => LinkHandedOverEnum)
  handedOver!: LinkHandedOver;

  @Field(() => Int, {
    description:
      'How many other students keep the very address this link was mailed to; erasing reaches them too.',
  })
  others!: number;
}

@ObjectType({ description: 'The links to a contact’s own page that still open it.' })
export class IntervieweeLinks {
  @Field(() => Int, { description: 'Each message carries one of its own.' })
  links!: number;

  @Field(() => DateTime, { description: 'When the latest was made.' })
  madeAt!: string;

  @Field(() => DateTime)
  expiresAt!: string;
}

@ObjectType({ description: 'A link to pass on; it is shown this once.' })
export class NewIntervieweeLink {
  @Field(() => String)
  path!: string;

  @Field(() => DateTime)
  expiresAt!: string;
}

@ObjectType({ description: 'How long the links to interviewees’ own pages work.' })
export class IntervieweeLinkSettings {
  @Field(() => Int)
  days!: number;

  @Field(() => Int)
  version!: number;
}
