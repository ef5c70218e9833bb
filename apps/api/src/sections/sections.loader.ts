import { Injectable } from '@nestjs/common';
import {
  type CohortView,
  CohortsService,
  type EnrolmentView,
  EnrolmentsService,
  type SectionView,
  SectionsService,
} from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

/** What is looked up by id, once per request and kind; what the actor may not see is not found. */
@Injectable()
export class SectionLoaders {
  /** For members of the section, students too. */
  readonly section: LoaderSpec<string, SectionView>;
  readonly studentCount: LoaderSpec<string, number>;
  readonly staff: LoaderSpec<string, EnrolmentView[]>;
  readonly cohorts: LoaderSpec<string, CohortView[]>;
  readonly cohort: LoaderSpec<string, CohortView>;
  readonly members: LoaderSpec<string, EnrolmentView[]>;
  readonly enrolment: LoaderSpec<string, EnrolmentView>;

  constructor(sections: SectionsService, enrolments: EnrolmentsService, cohorts: CohortsService) {
    this.section = { name: 'section by id', load: (actor, ids) => sections.byIds(actor, ids) };
    this.studentCount = {
      name: 'student count of section',
      load: (actor, ids) => sections.studentCounts(actor, ids),
    };
    this.staff = { name: 'staff of section', load: (actor, ids) => enrolments.staffOf(actor, ids) };
    this.cohorts = { name: 'cohorts of section', load: (actor, ids) => cohorts.ofSections(actor, ids) };
    this.cohort = { name: 'cohort by id', load: (actor, ids) => cohorts.byIds(actor, ids) };
    this.members = { name: 'members of cohort', load: (actor, ids) => enrolments.membersOf(actor, ids) };
    this.enrolment = { name: 'enrolment by id', load: (actor, ids) => enrolments.byIds(actor, ids) };
  }
}
