import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Programme } from '@firsthand/contracts';
import { ProgrammeEnum } from '../graphql/enums.ts';

@ObjectType({ description: 'What a sign-in page may show before anyone has signed in.' })
export class TenantCard {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  accent!: string | null;

  @Field(() => String)
  locale!: string;
}

@ObjectType()
export class Tenant {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  accent!: string | null;

  @Field(() => ProgrammeEnum)
  programme!: Programme;

  @Field(() => String)
  locale!: string;

  @Field(() => String)
  zone!: string;
}
