import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvidenceTier, GradeState, RegradeState, RevisionStanding } from '@firsthand/contracts';
import { Assignment } from '../assignments/assignments.type.ts';
import { Rubric } from '../assignments/rubric.type.ts';
import { PageInfo } from '../graphql/connection.ts';
import {
  EvidenceTierEnum,
  GradeStateEnum,
  RegradeStateEnum,
  RevisionStandingEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { QuotaGrid } from '../interviews/interviews.type.ts';
import { RevisionRequest, Submission } from '../reflections/reflections.type.ts';

@ObjectType()
export class Score {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => ID, { nullable: true })
  levelId!: string | null;

  @Field(() => Float)
  points!: number;

  @Field(() => String)
  comment!: string;
}

@ObjectType({ description: 'A comment on words of the text that was handed in.' })
export class Remark {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  promptId!: string;

  @Field(() => Int, { description: 'In UTF-16 code units of the answer.' })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  quote!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType()
export class QueueGrade {
  @Field(() => ID)
  id!: string;

  @Field(() => GradeStateEnum)
  state!: GradeState;

  @Field(() => Int)
  version!: number;

  @Field(() => Float, { nullable: true })
  points!: number | null;

  @Field(() => [Score])
  scores!: Score[];
}

@ObjectType()
export class QueueItem {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person, { description: 'Nobody, while names are hidden.' })
  student!: Person;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that stands for them while names are hidden.',
  })
  pseudonym!: number | null;

  @Field(() => ID, { nullable: true, description: 'Whose it is to mark.' })
  markerId!: string | null;

  @Field(() => String, { nullable: true })
  cohort!: string | null;

  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  submittedAt!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => Boolean)
  late!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'The deadline that held when it was handed in.' })
  dueAt!: string | null;

  @Field(() => Boolean, { description: 'To be looked at again.' })
  flagged!: boolean;

  @Field(() => Boolean, {
    description: 'Its student is excused: it need not be graded. Never said while names are hidden.',
  })
  excused!: boolean;

  @Field(() => Boolean, {
    description: 'An instructor handed it in for its student; never said while names are hidden.',
  })
  onBehalf!: boolean;

  @Field(() => RevisionStandingEnum, { nullable: true })
  revision!: RevisionStanding | null;

  @Field(() => Boolean, { description: 'A second reading of it may still change its grade.' })
  readingOpen!: boolean;

  @Field(() => Int)
  quotaCounted!: number;

  @Field(() => Int)
  quotaWanted!: number;

  @Field(() => QueueGrade, { nullable: true })
  grade!: QueueGrade | null;
}

@ObjectType()
export class QueueEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => QueueItem)
  node!: QueueItem;
}

@ObjectType()
export class GradingQueue {
  @Field(() => [QueueEdge])
  edges!: QueueEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => Int)
  ungradedCount!: number;

  @Field(() => Int)
  readyCount!: number;
}

@ObjectType()
export class ReleaseGradesPayload {
  @Field(() => Int)
  released!: number;
}

@ObjectType({ description: 'What is asked about one criterion, and why.' })
export class RegradeAsk {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'A student asks for another look at a released grade.' })
export class Regrade {
  @Field(() => ID)
  id!: string;

  @Field(() => [RegradeAsk])
  asks!: RegradeAsk[];

  @Field(() => DateTime)
  askedAt!: string;

  @Field(() => RegradeStateEnum)
  state!: RegradeState;

  @Field(() => String, { description: 'The answer.' })
  words!: string;

  @Field(() => DateTime, { nullable: true })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true })
  answeredBy!: string | null;
}

@ObjectType()
export class PastScore {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => String)
  comment!: string;
}

@ObjectType({ description: 'A released grade as its student read it, before a later one took its place.' })
export class PastGrade {
  @Field(() => Int)
  version!: number;

  @Field(() => Float)
  points!: number;

  @Field(() => String)
  feedback!: string;

  @Field(() => [PastScore])
  scores!: PastScore[];

  @Field(() => [Remark])
  remarks!: Remark[];

  @Field(() => String, { description: 'Why it was corrected; empty where something else replaced it.' })
  reason!: string;

  @Field(() => DateTime)
  releasedAt!: string;

  @Field(() => DateTime)
  replacedAt!: string;
}

@ObjectType({ description: 'Students see it only when released.' })
export class Grade {
  @Field(() => [Regrade], { description: 'Newest first.' })
  regrades!: Regrade[];

  @Field(() => [PastGrade], { description: 'What it was before, newest first.' })
  past!: PastGrade[];

  @Field(() => ID)
  id!: string;

  @Field(() => GradeStateEnum)
  state!: GradeState;

  @Field(() => String)
  feedback!: string;

  @Field(() => Float, { nullable: true })
  points!: number | null;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => [Score])
  scores!: Score[];

  @Field(() => [Remark])
  remarks!: Remark[];

  @Field(() => Rubric)
  rubric!: Rubric;

  @Field(() => Person, { nullable: true })
  gradedBy!: Person | null;

  @Field(() => DateTime)
  updatedAt!: string;

  @Field(() => DateTime, { nullable: true })
  releasedAt!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'How well it is known today that an interview took place.' })
export class InterviewEvidence {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => EvidenceTierEnum)
  tier!: EvidenceTier;
}

@ObjectType({
  description: 'Everything the grading screen shows for one submission, read in one statement.',
})
export class GradingSheet {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person, { description: 'Nobody, while names are hidden.' })
  student!: Person;

  @Field(() => Int, {
    nullable: true,
    description: 'The number that stands for them while names are hidden.',
  })
  pseudonym!: number | null;

  @Field(() => Boolean, {
    description: 'Its student is excused: it need not be graded. Never said while names are hidden.',
  })
  excused!: boolean;

  @Field(() => Assignment)
  assignment!: Assignment;

  @Field(() => Rubric)
  rubric!: Rubric;

  @Field(() => Submission)
  submission!: Submission;

  @Field(() => [Submission])
  earlier!: Submission[];

  @Field(() => RevisionRequest, { nullable: true, description: 'What is asked while this is given back.' })
  revisionAsked!: RevisionRequest | null;

  @Field(() => RevisionRequest, { nullable: true, description: 'What was asked of the one before.' })
  revisionAnswered!: RevisionRequest | null;

  @Field(() => Grade, { nullable: true })
  grade!: Grade | null;

  @Field(() => Grade, {
    nullable: true,
    description: 'What was begun for the version this one took the place of.',
  })
  formerGrade!: Grade | null;

  @Field(() => ID, {
    nullable: true,
    description: 'One’s own second reading of it, not finished: until then its grade is not shown.',
  })
  secondReadingId!: string | null;

  @Field(() => QuotaGrid)
  grid!: QuotaGrid;

  @Field(() => [InterviewEvidence])
  evidence!: InterviewEvidence[];

  @Field(() => Int)
  position!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => ID, { nullable: true })
  previousId!: string | null;

  @Field(() => ID, { nullable: true })
  nextId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The next one without a finished grade, in queue order.',
  })
  nextUngradedId!: string | null;
}
