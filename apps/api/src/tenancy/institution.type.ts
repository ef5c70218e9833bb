import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { LIMITS, type Programme, PROGRAMMES } from '@firsthand/contracts';
import { ProgrammeEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { TenantCard } from './tenancy.type.ts';

@ObjectType({ description: 'What an institution is called and looks like.' })
export class InstitutionSettings {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  locale!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => ProgrammeEnum)
  programme!: Programme;

  @Field(() => String, { nullable: true })
  accent!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the logo is. `PUT /logo` brings another.' })
  logo!: string | null;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateInstitutionInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @IsString()
  @MaxLength(LIMITS.titleLength)
  name!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(10)
  locale!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(60)
  zone!: string;

  @Field(() => ProgrammeEnum)
  @IsIn(PROGRAMMES)
  programme!: Programme;

  @Field(() => String, {
    nullable: true,
    description: 'As #rrggbb, dark enough for white letters; null: Firsthand’s own.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(7)
  accent?: string | null;
}

@ObjectType({ description: 'What an institution tells its people about their data.' })
export class PrivacyNotice {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  publishedAt!: string;
}

@ObjectType()
export class PublicPrivacyNotice extends PrivacyNotice {
  @Field(() => TenantCard)
  tenant!: TenantCard;
}
