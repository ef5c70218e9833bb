import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import type { SignOnKind, SignOnRole } from '@firsthand/contracts';
import { SignOnKindEnum, SignOnRoleEnum } from '../graphql/enums.ts';

@InputType()
export class StartSignOnInput {
  @Field(() => String)
  @MaxLength(60)
  tenant!: string;

  @Field(() => SignOnKindEnum)
  kind!: SignOnKind;

  @Field(() => String, { nullable: true, description: 'A path of the web app to go on to.' })
  @IsOptional()
  @MaxLength(500)
  next?: string | null;

  @Field(() => String, { nullable: true, description: 'The token of an invitation that is accepted so.' })
  @IsOptional()
  @MaxLength(100)
  invitation?: string | null;
}

@InputType()
export class ConnectFirstInput {
  @Field(() => SignOnKindEnum)
  kind!: SignOnKind;

  @Field(() => String, { nullable: true, description: 'A path of the web app to go on to.' })
  @IsOptional()
  @MaxLength(500)
  next?: string | null;
}

@InputType()
class ProviderInput {
  @Field(() => Int, { nullable: true, description: 'Null sets it up.' })
  @IsOptional()
  version?: number | null;

  @Field(() => String)
  @Length(1, 60)
  label!: string;

  @Field(() => [String])
  @ArrayMaxSize(50)
  @MaxLength(253, { each: true })
  domains!: string[];

  @Field(() => Boolean)
  provisions!: boolean;

  @Field(() => String)
  @Length(1, 500)
  issuer!: string;
}

@InputType()
export class SaveOidcInput extends ProviderInput {
  @Field(() => String)
  @Length(1, 300)
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'Null keeps the one there is.' })
  @IsOptional()
  @Length(1, 1_000)
  clientSecret?: string | null;
}

@InputType()
export class SaveSamlInput extends ProviderInput {
  @Field(() => String)
  @Length(1, 500)
  entryPoint!: string;

  @Field(() => [String])
  @ArrayMaxSize(5)
  @MaxLength(10_000, { each: true })
  certificates!: string[];
}

@InputType()
export class SwitchSignOnInput {
  @Field(() => SignOnKindEnum)
  kind!: SignOnKind;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  on!: boolean;
}

@InputType()
export class RequireSignOnInput {
  @Field(() => Int)
  version!: number;

  @Field(() => [SignOnRoleEnum])
  @ArrayMaxSize(5)
  roles!: SignOnRole[];
}
