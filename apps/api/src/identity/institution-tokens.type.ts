import { Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '@firsthand/contracts';
import { connectionOf } from '../graphql/connection.ts';
import { RoleEnum } from '../graphql/enums.ts';
import { AccessToken } from './identity.type.ts';
import { Person } from './person.type.ts';

@ObjectType({
  description: 'Somebody’s personal access token: a program of theirs may do with it whatever they may.',
})
export class InstitutionToken extends AccessToken {
  @Field(() => Person)
  person!: Person;

  @Field(() => [RoleEnum], { description: 'What they are, and so what the token opens.' })
  roles!: Role[];
}

@ObjectType()
export class InstitutionTokenConnection extends connectionOf('InstitutionToken', () => InstitutionToken) {}
