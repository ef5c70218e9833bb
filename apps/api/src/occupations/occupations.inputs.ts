import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';

@ArgsType()
export class OccupationsArgs {
  @Field(() => String, { defaultValue: '', nullable: true })
  @MaxLength(LIMITS.titleLength)
  query!: string;

  @Field(() => Int, { defaultValue: 20, nullable: true })
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageSize)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only those of this source.' })
  @IsOptional()
  @MaxLength(20)
  source?: string | null;
}

@InputType()
export class CreateOccupationInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  title!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  description?: string | null;
}

@InputType()
export class UpdateOccupationInput extends CreateOccupationInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}
