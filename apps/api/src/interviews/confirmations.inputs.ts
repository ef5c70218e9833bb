import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { LIMITS, type MeetingAnswer } from '@firsthand/contracts';
import { MeetingAnswerEnum } from '../graphql/enums.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { TOKEN_LENGTH } from '../interviewees/interviewees.inputs.ts';

@InputType({ description: 'A mail in the student’s own words; their page is linked beneath it.' })
export class MailForConfirmationInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  subject!: string;

  @Field(() => String)
  @MaxLength(LIMITS.letterLength)
  text!: string;
}

@InputType()
export class AnswerMeetingInput {
  @Field(() => String)
  @MaxLength(TOKEN_LENGTH)
  token!: string;

  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => MeetingAnswerEnum)
  answer!: MeetingAnswer;

  @Field(() => CalendarDate, { nullable: true, description: 'Left out: the day the student logged.' })
  @IsOptional()
  heldOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Left out: the minutes the student logged.' })
  @IsOptional()
  @Min(1)
  @Max(1440)
  minutes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Did the student ask for a job? Left out: not said.' })
  @IsOptional()
  askedForJob?: boolean | null;
}
