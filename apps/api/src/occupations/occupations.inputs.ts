import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, MaxLength, Min } from 'class-validator';
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
}
