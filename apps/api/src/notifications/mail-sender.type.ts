import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';

@ObjectType({ description: 'Whom the institution’s mail comes from, where nobody wrote it themselves.' })
export class MailSenderSettings {
  @Field(() => String, { nullable: true, description: 'Null: as the installation calls itself.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Where answers go; null: where the mail comes from.' })
  replyTo!: string | null;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateMailSenderInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.placeLength)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.placeLength)
  replyTo?: string | null;
}
