import { Field, ObjectType } from '@nestjs/graphql';
import type { SetupState, SetupStep } from '@firsthand/contracts';
import { SetupStateEnum, SetupStepEnum } from '../graphql/enums.ts';

@ObjectType()
export class SectionSetupStep {
  @Field(() => SetupStepEnum)
  step!: SetupStep;

  @Field(() => SetupStateEnum)
  state!: SetupState;

  @Field(() => SetupStepEnum, {
    nullable: true,
    description: 'What has to be there first; null when it can be done now, or is done.',
  })
  needs!: SetupStep | null;
}

@ObjectType({ description: 'How far a section is set up, as seen from what it has.' })
export class SectionSetup {
  @Field(() => [SectionSetupStep])
  steps!: SectionSetupStep[];

  @Field(() => SetupStepEnum, {
    nullable: true,
    description: 'What to do now; null when the section is open.',
  })
  next!: SetupStep | null;

  @Field(() => Boolean, { description: 'Its students were invited and have something to do.' })
  open!: boolean;
}
