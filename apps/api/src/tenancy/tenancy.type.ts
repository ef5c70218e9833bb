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

  @Field(() => String, { nullable: true, description: 'Where its logo is.' })
  logo!: string | null;

  @Field(() => Boolean, { description: 'It has published a privacy notice.' })
  privacy!: boolean;
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

  @Field(() => String, { nullable: true, description: 'Where its logo is; not said in a list of many.' })
  logo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It has published a privacy notice; not said in a list.',
  })
  privacy?: boolean;
}
