import { type DynamicModule, Module, ValidationPipe } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TenancyModule } from '@firsthand/core';
import type { CompleteGround } from './ground.ts';
import { AuthModule } from './auth/auth.module.ts';
import { AccessGuard } from './auth/access.guard.ts';
import { EveryOperationGuarded } from './auth/every-operation-guarded.ts';
import { graphqlModule } from './graphql/graphql.module.ts';
import { inputErrors } from './graphql/input-errors.ts';
import { ExecutionPlugin } from './graphql/execution.ts';
import { SplicedOperations } from './graphql/spliced.ts';
import { FilesApi } from './files/files.module.ts';
import { GradingApi } from './grading/grading.module.ts';
import { GroundModule } from './ground.module.ts';
import { IdentityApi } from './identity/identity.module.ts';
import { NotificationsApi } from './notifications/notifications.module.ts';
import { WebhooksApi } from './webhooks/webhooks.module.ts';
import { OccupationsApi } from './occupations/occupations.module.ts';
import { RemindersApi } from './reminders/reminders.module.ts';
import { JoiningApi } from './joining/joining.module.ts';
import { SetupApi } from './setup/setup.module.ts';
import { RostersApi } from './rosters/rosters.module.ts';
import { AssignmentsApi } from './assignments/assignments.module.ts';
import { PrimerApi } from './primer/primer.module.ts';
import { ResearchApi } from './research/research.module.ts';
import { ContactsApi } from './contacts/contacts.module.ts';
import { QuestionsApi } from './questions/questions.module.ts';
import { IntervieweesApi } from './interviewees/interviewees.module.ts';
import { OutreachApi } from './outreach/outreach.module.ts';
import { InterviewsApi } from './interviews/interviews.module.ts';
import { ThanksApi } from './thanks/thanks.module.ts';
import { ReflectionsApi } from './reflections/reflections.module.ts';
import { ProgressApi } from './progress/progress.module.ts';
import { CaseloadApi } from './caseload/caseload.module.ts';
import { InsightApi } from './insight/insight.module.ts';
import { RetentionApi } from './retention/retention.module.ts';
import { AuditApi } from './audit/audit.module.ts';
import { UsageApi } from './usage/usage.module.ts';
import { CalendarApi } from './calendar/calendar.module.ts';
import { PortfolioApi } from './portfolio/portfolio.module.ts';
import { SynthesisApi } from './synthesis/synthesis.module.ts';
import { SectionsApi } from './sections/sections.module.ts';

/** One module per noun, in the nouns' order; each is `<noun>/<noun>.module.ts`, exporting `<Noun>Api`. */
const nouns = [
  IdentityApi,
  NotificationsApi,
  WebhooksApi,
  FilesApi,
  OccupationsApi,
  SectionsApi,
  RostersApi,
  JoiningApi,
  AssignmentsApi,
  PrimerApi,
  ResearchApi,
  ContactsApi,
  QuestionsApi,
  IntervieweesApi,
  OutreachApi,
  InterviewsApi,
  ThanksApi,
  SynthesisApi,
  ReflectionsApi,
  GradingApi,
  RemindersApi,
  SetupApi,
  ProgressApi,
  CalendarApi,
  RetentionApi,
  PortfolioApi,
  InsightApi,
  CaseloadApi,
  AuditApi,
  UsageApi,
];

@Module({})
export class AppModule {
  static over(ground: CompleteGround): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TenancyModule.over(ground),
        GroundModule.over(ground),
        AuthModule.over(ground),
        DiscoveryModule,
        graphqlModule(ground),
        ...nouns,
      ],
      providers: [
        EveryOperationGuarded,
        ExecutionPlugin,
        SplicedOperations,
        { provide: APP_GUARD, useClass: AccessGuard },
        {
          provide: APP_PIPE,
          // GraphQL has already refused fields it does not know, so nothing is stripped here.
          useValue: new ValidationPipe({ transform: true, exceptionFactory: inputErrors }),
        },
      ],
    };
  }
}
