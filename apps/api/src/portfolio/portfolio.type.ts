import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class RecordFact {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType()
export class RecordEntry {
  @Field(() => String)
  heading!: string;

  @Field(() => [RecordFact])
  facts!: RecordFact[];

  @Field(() => [RecordFact], { description: 'What is long enough to be read as a text.' })
  texts!: RecordFact[];
}

@ObjectType()
export class RecordGroup {
  @Field(() => String)
  table!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [RecordEntry])
  entries!: RecordEntry[];
}

@ObjectType()
export class RecordSection {
  @Field(() => String)
  part!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [RecordGroup])
  groups!: RecordGroup[];
}

@ObjectType({ description: 'A student’s whole record as it is read, in their language.' })
export class PortfolioRecord {
  @Field(() => String)
  language!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  institution!: string;

  @Field(() => String)
  takenOn!: string;

  @Field(() => String, { description: 'Whose words and numbers are in it, and how to keep them.' })
  note!: string;

  @Field(() => [RecordSection])
  sections!: RecordSection[];
}
