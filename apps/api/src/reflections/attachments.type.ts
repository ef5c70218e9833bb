import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';

@ObjectType({
  description: 'A file of a draft. Its bytes come by `/uploads/<id>` and are read at `/files/<id>`.',
})
export class Attachment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'By what is in it; null while it is not whole.' })
  type!: string | null;

  @Field(() => Int)
  bytes!: number;

  @Field(() => Int, { description: 'So many bytes of one that is not kept yet have arrived.' })
  received!: number;

  @Field(() => Boolean, { description: 'It is whole. Only such files are handed in.' })
  kept!: boolean;

  @Field(() => Boolean, { description: 'A virus scanner looked at it and found nothing.' })
  scanned!: boolean;
}

@ObjectType({ description: 'A file as it was handed in; read at `/files/<id>`.' })
export class SubmittedFile {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Empty while names are hidden.' })
  name!: string;

  @Field(() => String)
  type!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes.' })
  sha256!: string;

  @Field(() => Boolean)
  scanned!: boolean;
}

@InputType()
export class OrderAttachmentsInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  ids!: string[];
}
