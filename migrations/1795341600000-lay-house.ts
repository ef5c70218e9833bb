import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

const TABLES = [
  `create table tenants (
    id uuid not null,
    slug text not null,
    created_at timestamptz not null,
    constraint tenants_slug_key unique (slug),
    constraint tenants_slug check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
    constraint tenants_pkey primary key (id)
  )`,
  `create table tenant_settings (
    tenant_id uuid not null,
    name text not null,
    locale text not null,
    zone text not null,
    programme text not null,
    accent text,
    version integer not null default '1',
    constraint tenant_settings_programme check (programme in ('COURSE', 'EMPLOYMENT_SERVICE')),
    constraint tenant_settings_pkey primary key (tenant_id)
  )`,
  `create table audit_entries (
    tenant_id uuid not null,
    id uuid not null,
    "at" timestamptz not null,
    user_id uuid,
    action text not null,
    subject_kind text not null,
    subject_id uuid,
    detail jsonb not null default '{}',
    request_id text not null,
    constraint audit_entries_pkey primary key (tenant_id, id)
  )`,
  `create table outbox (
    tenant_id uuid not null,
    id uuid not null,
    job text not null,
    data jsonb not null,
    available_at timestamptz not null,
    constraint outbox_pkey primary key (tenant_id, id)
  )`,
  `create table idempotency_keys (
    tenant_id uuid not null,
    user_id uuid not null,
    key text not null,
    request_hash text not null,
    answer jsonb not null,
    created_at timestamptz not null,
    constraint idempotency_keys_pkey primary key (tenant_id, user_id, key)
  )`,
  `create table users (
    tenant_id uuid not null,
    id uuid not null,
    email text not null,
    given_name text not null,
    family_name text not null,
    roles text[] not null,
    locale text not null,
    zone text,
    password_hash text,
    bounced_at timestamptz,
    created_at timestamptz not null,
    version integer not null default '1',
    constraint users_email_key unique (tenant_id, email),
    constraint users_email check (email = lower(email) and email like '%_@_%'),
    constraint users_pkey primary key (tenant_id, id)
  )`,
  `create table sessions (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    secret_hash text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    user_agent text,
    constraint sessions_pkey primary key (tenant_id, id)
  )`,
  `create table links (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    purpose text not null,
    secret_hash text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint links_purpose check (purpose in ('INVITATION', 'PASSWORD_RESET')),
    constraint links_pkey primary key (tenant_id, id)
  )`,
  `create table access_tokens (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    name text not null,
    secret_hash text not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz,
    constraint access_tokens_pkey primary key (tenant_id, id)
  )`,
  `create table notifications (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    kind text not null,
    params jsonb not null,
    path text not null,
    dedup_key text not null,
    created_at timestamptz not null,
    read_at timestamptz,
    constraint notifications_user_id_dedup_key_key unique (tenant_id, user_id, dedup_key),
    constraint notifications_pkey primary key (tenant_id, id)
  )`,
  `create table deliveries (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    template text not null,
    params jsonb not null,
    dedup_key text not null,
    state text not null,
    fence integer not null default '0',
    lease_until timestamptz,
    attempts integer not null default '0',
    next_attempt_at timestamptz not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    reminder_id uuid,
    note text,
    constraint deliveries_user_id_dedup_key_key unique (tenant_id, user_id, dedup_key),
    constraint deliveries_state check (state in ('PLANNED', 'CLAIMED', 'WIRE', 'SENT', 'DROPPED', 'FAILED')),
    constraint deliveries_pkey primary key (tenant_id, id)
  )`,
  `create table occupations (
    tenant_id uuid not null,
    id uuid not null,
    title text not null,
    description text not null default '',
    code text,
    source text not null,
    constraint occupations_source_title_key unique (tenant_id, source, title),
    constraint occupations_pkey primary key (tenant_id, id)
  )`,
  `create table terms (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    starts_on date not null,
    ends_on date not null,
    constraint terms_name_key unique (tenant_id, name),
    constraint terms_dates check (starts_on <= ends_on),
    constraint terms_pkey primary key (tenant_id, id)
  )`,
  `create table courses (
    tenant_id uuid not null,
    id uuid not null,
    code text not null,
    title text not null,
    constraint courses_code_key unique (tenant_id, code),
    constraint courses_pkey primary key (tenant_id, id)
  )`,
  `create table sections (
    tenant_id uuid not null,
    id uuid not null,
    term_id uuid not null,
    course_id uuid not null,
    name text not null,
    zone text not null,
    created_at timestamptz not null,
    version integer not null default '1',
    constraint sections_term_id_course_id_name_key unique (tenant_id, term_id, course_id, name),
    constraint sections_pkey primary key (tenant_id, id)
  )`,
  `create table cohorts (
    tenant_id uuid not null,
    id uuid not null,
    section_id uuid not null,
    name text not null,
    version integer not null default '1',
    constraint cohorts_section_id_id_key unique (tenant_id, section_id, id),
    constraint cohorts_section_id_name_key unique (tenant_id, section_id, name),
    constraint cohorts_pkey primary key (tenant_id, id)
  )`,
  `create table enrolments (
    tenant_id uuid not null,
    id uuid not null,
    section_id uuid not null,
    user_id uuid not null,
    role text not null,
    cohort_id uuid,
    created_at timestamptz not null,
    dropped_at timestamptz,
    version integer not null default '1',
    constraint enrolments_section_id_user_id_key unique (tenant_id, section_id, user_id),
    constraint enrolments_cohort_student check (cohort_id is null or role = 'STUDENT'),
    constraint enrolments_role check (role in ('INSTRUCTOR', 'COUNSELLOR', 'STUDENT')),
    constraint enrolments_pkey primary key (tenant_id, id)
  )`,
  `create table roster_imports (
    tenant_id uuid not null,
    id uuid not null,
    section_id uuid not null,
    created_by uuid not null,
    file_name text not null,
    state text not null,
    columns jsonb not null,
    not_in_file integer not null,
    created_at timestamptz not null,
    applied_at timestamptz,
    constraint roster_imports_state check (state in ('STAGED', 'APPLIED', 'DISCARDED')),
    constraint roster_imports_pkey primary key (tenant_id, id)
  )`,
  `create table roster_rows (
    tenant_id uuid not null,
    import_id uuid not null,
    "row" integer not null,
    state text not null,
    email text not null,
    given_name text not null,
    family_name text not null,
    role text,
    changes text[] not null default '{}',
    problems jsonb not null default '[]',
    constraint roster_rows_pkey primary key (tenant_id, import_id, "row")
  )`,
  `create table assignments (
    tenant_id uuid not null,
    id uuid not null,
    section_id uuid not null,
    title text not null,
    instructions text not null default '',
    state text not null,
    quota jsonb not null,
    reminder_offsets_minutes integer[] not null,
    created_at timestamptz not null,
    published_at timestamptz,
    version integer not null default '1',
    constraint assignments_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint assignments_pkey primary key (tenant_id, id)
  )`,
  `create table assignment_cohorts (
    tenant_id uuid not null,
    assignment_id uuid not null,
    cohort_id uuid not null,
    constraint assignment_cohorts_pkey primary key (tenant_id, assignment_id, cohort_id)
  )`,
  `create table milestones (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    kind text not null,
    title text not null,
    "position" integer not null,
    due_local text not null,
    zone text not null,
    due_at timestamptz not null,
    constraint milestones_due_local check (due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
    constraint milestones_kind check (kind in ('PLEDGE', 'RESEARCH', 'CONTACTS', 'OUTREACH', 'INTERVIEWS', 'REFLECTION')),
    constraint milestones_pkey primary key (tenant_id, id)
  )`,
  `create table extensions (
    tenant_id uuid not null,
    id uuid not null,
    milestone_id uuid not null,
    enrolment_id uuid not null,
    due_local text not null,
    due_at timestamptz not null,
    reason text not null default '',
    granted_by uuid not null,
    granted_at timestamptz not null,
    constraint extensions_milestone_id_enrolment_id_key unique (tenant_id, milestone_id, enrolment_id),
    constraint extensions_due_local check (due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
    constraint extensions_pkey primary key (tenant_id, id)
  )`,
  `create table rungs (
    tenant_id uuid not null,
    id uuid not null,
    milestone_id uuid not null,
    enrolment_id uuid,
    offset_minutes integer not null,
    deadline_at timestamptz not null,
    issue_at timestamptz not null,
    issued_at timestamptz,
    constraint rungs_pkey primary key (tenant_id, id)
  )`,
  `create table standings (
    tenant_id uuid not null,
    milestone_id uuid not null,
    enrolment_id uuid not null,
    met_at timestamptz not null,
    constraint standings_pkey primary key (tenant_id, milestone_id, enrolment_id)
  )`,
  `create table prompts (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    "position" integer not null,
    text text not null,
    hint text not null default '',
    word_goal integer,
    retired_at timestamptz,
    constraint prompts_pkey primary key (tenant_id, id)
  )`,
  `create table rubrics (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    version integer not null,
    created_at timestamptz not null,
    constraint rubrics_assignment_id_version_key unique (tenant_id, assignment_id, version),
    constraint rubrics_pkey primary key (tenant_id, id)
  )`,
  `create table rubric_criteria (
    tenant_id uuid not null,
    id uuid not null,
    rubric_id uuid not null,
    "position" integer not null,
    title text not null,
    description text not null default '',
    constraint rubric_criteria_rubric_id_position_key unique (tenant_id, rubric_id, "position"),
    constraint rubric_criteria_pkey primary key (tenant_id, id)
  )`,
  `create table rubric_levels (
    tenant_id uuid not null,
    id uuid not null,
    criterion_id uuid not null,
    "position" integer not null,
    title text not null,
    points numeric(8,2) not null,
    description text not null default '',
    constraint rubric_levels_criterion_id_position_key unique (tenant_id, criterion_id, "position"),
    constraint rubric_levels_points check (points >= 0),
    constraint rubric_levels_pkey primary key (tenant_id, id)
  )`,
  `create table choices (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    enrolment_id uuid not null,
    occupation_id uuid not null,
    reason text not null default '',
    chosen_at timestamptz not null,
    constraint choices_enrolment_id_assignment_id_occupation_id_key unique (tenant_id, enrolment_id, assignment_id, occupation_id),
    constraint choices_pkey primary key (tenant_id, id)
  )`,
  `create table contacts (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    name text not null,
    occupation_id uuid,
    organisation text not null default '',
    "position" text not null default '',
    email text not null default '',
    phone text not null default '',
    source text not null,
    vantage text not null,
    family boolean not null default false,
    referrer_id uuid,
    notes text not null default '',
    created_at timestamptz not null,
    version integer not null default '1',
    constraint contacts_referrer check (referrer_id <> id),
    constraint contacts_pkey primary key (tenant_id, id)
  )`,
  `create table interviews (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    enrolment_id uuid not null,
    occupation_id uuid not null,
    contact_id uuid not null,
    mode text not null,
    starts_at timestamptz not null,
    planned_minutes integer,
    actual_minutes integer,
    notes text not null default '',
    practice boolean not null default false,
    thanked_at timestamptz,
    thank_you_method text,
    created_at timestamptz not null,
    counts boolean not null default false,
    not_counted jsonb not null default '[]',
    version integer not null default '1',
    constraint interviews_minutes check (actual_minutes is null or actual_minutes between 1 and 1440),
    constraint interviews_pkey primary key (tenant_id, id)
  )`,
  `create table reflections (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    enrolment_id uuid not null,
    revision integer not null,
    answers jsonb not null,
    word_counts jsonb not null default '{}',
    saved_at timestamptz not null,
    constraint reflections_enrolment_id_assignment_id_key unique (tenant_id, enrolment_id, assignment_id),
    constraint reflections_pkey primary key (tenant_id, id)
  )`,
  `create table submissions (
    tenant_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    enrolment_id uuid not null,
    number integer not null,
    submitted_at timestamptz not null,
    deadline_at timestamptz,
    snapshot jsonb not null,
    hash text not null,
    words integer not null,
    superseded_at timestamptz,
    constraint submissions_enrolment_id_assignment_id_number_key unique (tenant_id, enrolment_id, assignment_id, number),
    constraint submissions_pkey primary key (tenant_id, id)
  )`,
  `create table grades (
    tenant_id uuid not null,
    id uuid not null,
    submission_id uuid not null,
    rubric_id uuid not null,
    state text not null,
    feedback text not null default '',
    points numeric(8,2) not null,
    graded_by uuid not null,
    updated_at timestamptz not null,
    released_at timestamptz,
    version integer not null default '1',
    constraint grades_submission_id_key unique (tenant_id, submission_id),
    constraint grades_released check ((state = 'RELEASED') = (released_at is not null)),
    constraint grades_state check (state in ('DRAFT', 'READY', 'RELEASED')),
    constraint grades_pkey primary key (tenant_id, id)
  )`,
  `create table grade_scores (
    tenant_id uuid not null,
    grade_id uuid not null,
    criterion_id uuid not null,
    level_id uuid,
    points numeric(8,2) not null,
    comment text not null default '',
    constraint grade_scores_points check (points >= 0),
    constraint grade_scores_pkey primary key (tenant_id, grade_id, criterion_id)
  )`,
  `create table reminders (
    tenant_id uuid not null,
    id uuid not null,
    milestone_id uuid not null,
    enrolment_id uuid not null,
    offset_minutes integer not null,
    deadline_at timestamptz not null,
    issued_at timestamptz not null,
    state text not null,
    dropped_because text,
    constraint reminders_enrolment_id_milestone_id_offset_minutes_deadline_at_ unique (tenant_id, enrolment_id, milestone_id, offset_minutes, deadline_at),
    constraint reminders_state check (state in ('SENT', 'DROPPED')),
    constraint reminders_pkey primary key (tenant_id, id)
  )`,
];

const INDEXES = [
  `create index assignments_section on assignments (tenant_id, section_id)`,
  `create index assignment_cohorts_cohort on assignment_cohorts (tenant_id, cohort_id)`,
  `create index milestones_assignment on milestones (tenant_id, assignment_id)`,
  `create index extensions_enrolment on extensions (tenant_id, enrolment_id)`,
  `create index rungs_due on rungs (tenant_id, issue_at) where issued_at is null`,
  `create index standings_enrolment on standings (tenant_id, enrolment_id)`,
  `create index prompts_assignment on prompts (tenant_id, assignment_id)`,
  `create index contacts_owner on contacts (tenant_id, owner_id, created_at, id)`,
  `create index interviews_work on interviews (tenant_id, enrolment_id, assignment_id)`,
  `create index users_name on users (tenant_id, family_name, given_name, id)`,
  `create index sessions_expiry on sessions (tenant_id, expires_at)`,
  `create index sessions_user on sessions (tenant_id, user_id)`,
  `create index links_user on links (tenant_id, user_id, purpose)`,
  `create index access_tokens_user on access_tokens (tenant_id, user_id)`,
  `create index notifications_list on notifications (tenant_id, user_id, created_at, id)`,
  `create index deliveries_waiting on deliveries (tenant_id, next_attempt_at) where state in ('PLANNED', 'CLAIMED', 'WIRE')`,
  `create index submissions_queue on submissions (tenant_id, assignment_id, submitted_at, id) where superseded_at is null`,
  `create index reminders_milestone on reminders (tenant_id, milestone_id, issued_at)`,
  `create index enrolments_cohort on enrolments (tenant_id, cohort_id)`,
  `create index enrolments_user on enrolments (tenant_id, user_id)`,
  `create index roster_imports_section on roster_imports (tenant_id, section_id)`,
  `create index audit_entries_subject on audit_entries (tenant_id, subject_kind, subject_id, at)`,
  `create index outbox_available on outbox (tenant_id, available_at)`,
  // One rung per milestone, student (or none) and occasion.
  `create unique index rungs_occasion on rungs (tenant_id, milestone_id, enrolment_id, offset_minutes, deadline_at) nulls not distinct`,
];

const FOREIGN_KEYS = [
  `alter table assignments add constraint assignments_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id,id)`,
  `alter table assignments add constraint assignments_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table assignment_cohorts add constraint assignment_cohorts_cohort_id_fkey foreign key (tenant_id, cohort_id) references cohorts(tenant_id,id)`,
  `alter table assignment_cohorts add constraint assignment_cohorts_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table assignment_cohorts add constraint assignment_cohorts_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table milestones add constraint milestones_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table milestones add constraint milestones_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table extensions add constraint extensions_granted_by_fkey foreign key (tenant_id, granted_by) references users(tenant_id,id)`,
  `alter table extensions add constraint extensions_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table extensions add constraint extensions_milestone_id_fkey foreign key (tenant_id, milestone_id) references milestones(tenant_id,id)`,
  `alter table extensions add constraint extensions_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table rungs add constraint rungs_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table rungs add constraint rungs_milestone_id_fkey foreign key (tenant_id, milestone_id) references milestones(tenant_id,id)`,
  `alter table rungs add constraint rungs_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table standings add constraint standings_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table standings add constraint standings_milestone_id_fkey foreign key (tenant_id, milestone_id) references milestones(tenant_id,id)`,
  `alter table standings add constraint standings_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table prompts add constraint prompts_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table prompts add constraint prompts_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table rubrics add constraint rubrics_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table rubrics add constraint rubrics_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table rubric_criteria add constraint rubric_criteria_rubric_id_fkey foreign key (tenant_id, rubric_id) references rubrics(tenant_id,id)`,
  `alter table rubric_criteria add constraint rubric_criteria_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table rubric_levels add constraint rubric_levels_criterion_id_fkey foreign key (tenant_id, criterion_id) references rubric_criteria(tenant_id,id)`,
  `alter table rubric_levels add constraint rubric_levels_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table choices add constraint choices_occupation_id_fkey foreign key (tenant_id, occupation_id) references occupations(tenant_id,id)`,
  `alter table choices add constraint choices_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table choices add constraint choices_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table choices add constraint choices_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table contacts add constraint contacts_referrer_id_fkey foreign key (tenant_id, referrer_id) references contacts(tenant_id,id)`,
  `alter table contacts add constraint contacts_occupation_id_fkey foreign key (tenant_id, occupation_id) references occupations(tenant_id,id)`,
  `alter table contacts add constraint contacts_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id,id)`,
  `alter table contacts add constraint contacts_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table interviews add constraint interviews_contact_id_fkey foreign key (tenant_id, contact_id) references contacts(tenant_id,id)`,
  `alter table interviews add constraint interviews_occupation_id_fkey foreign key (tenant_id, occupation_id) references occupations(tenant_id,id)`,
  `alter table interviews add constraint interviews_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table interviews add constraint interviews_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table interviews add constraint interviews_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table users add constraint users_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table sessions add constraint sessions_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id,id)`,
  `alter table sessions add constraint sessions_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table links add constraint links_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id,id)`,
  `alter table links add constraint links_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table access_tokens add constraint access_tokens_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id,id)`,
  `alter table access_tokens add constraint access_tokens_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table notifications add constraint notifications_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id,id)`,
  `alter table notifications add constraint notifications_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table deliveries add constraint deliveries_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id,id)`,
  `alter table deliveries add constraint deliveries_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table reflections add constraint reflections_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table reflections add constraint reflections_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table reflections add constraint reflections_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table submissions add constraint submissions_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table submissions add constraint submissions_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id,id)`,
  `alter table submissions add constraint submissions_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table grades add constraint grades_graded_by_fkey foreign key (tenant_id, graded_by) references users(tenant_id,id)`,
  `alter table grades add constraint grades_rubric_id_fkey foreign key (tenant_id, rubric_id) references rubrics(tenant_id,id)`,
  `alter table grades add constraint grades_submission_id_fkey foreign key (tenant_id, submission_id) references submissions(tenant_id,id)`,
  `alter table grades add constraint grades_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table grade_scores add constraint grade_scores_level_id_fkey foreign key (tenant_id, level_id) references rubric_levels(tenant_id,id)`,
  `alter table grade_scores add constraint grade_scores_criterion_id_fkey foreign key (tenant_id, criterion_id) references rubric_criteria(tenant_id,id)`,
  `alter table grade_scores add constraint grade_scores_grade_id_fkey foreign key (tenant_id, grade_id) references grades(tenant_id,id)`,
  `alter table grade_scores add constraint grade_scores_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table reminders add constraint reminders_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id,id)`,
  `alter table reminders add constraint reminders_milestone_id_fkey foreign key (tenant_id, milestone_id) references milestones(tenant_id,id)`,
  `alter table reminders add constraint reminders_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table occupations add constraint occupations_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table terms add constraint terms_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table courses add constraint courses_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table sections add constraint sections_course_id_fkey foreign key (tenant_id, course_id) references courses(tenant_id,id)`,
  `alter table sections add constraint sections_term_id_fkey foreign key (tenant_id, term_id) references terms(tenant_id,id)`,
  `alter table sections add constraint sections_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table cohorts add constraint cohorts_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id,id)`,
  `alter table cohorts add constraint cohorts_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table enrolments add constraint enrolments_section_id_cohort_id_fkey foreign key (tenant_id, section_id, cohort_id) references cohorts(tenant_id,section_id,id)`,
  `alter table enrolments add constraint enrolments_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id,id)`,
  `alter table enrolments add constraint enrolments_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id,id)`,
  `alter table enrolments add constraint enrolments_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table roster_imports add constraint roster_imports_created_by_fkey foreign key (tenant_id, created_by) references users(tenant_id,id)`,
  `alter table roster_imports add constraint roster_imports_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id,id)`,
  `alter table roster_imports add constraint roster_imports_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table roster_rows add constraint roster_rows_import_id_fkey foreign key (tenant_id, import_id) references roster_imports(tenant_id,id)`,
  `alter table roster_rows add constraint roster_rows_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table tenant_settings add constraint tenant_settings_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table audit_entries add constraint audit_entries_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table outbox add constraint outbox_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  `alter table idempotency_keys add constraint idempotency_keys_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
];

const GLOBAL = [
  // Counters of tries; keys are hashes. Kept by rate-limiter-flexible.
  `create table rate_limits (key text primary key, points integer not null default 0, expire bigint)`,
  `create extension if not exists pg_trgm`,
  `grant usage on schema public to firsthand_application`,
  `grant select on migrations to firsthand_application`,
  `grant select, insert on tenants to firsthand_application`,
  `grant select, insert, update, delete on rate_limits to firsthand_application`,
];

const FUNCTIONS = [
  // The one wire format of an instant: UTC, milliseconds, Z.
  `create function iso(at timestamptz) returns text language sql stable parallel safe
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  // The effective deadline: one per milestone and enrolled student, the later of the base and the extension. Screens,
  // late marks, reminders and mails read this and nothing else.
  `create view effective_deadlines with (security_invoker = true) as
    select m.tenant_id, m.assignment_id, m.id as milestone_id, e.id as enrolment_id, e.user_id,
      m.kind, m.title, m.position, m.zone,
      greatest(m.due_at, x.due_at) as due_at,
      case when x.due_at > m.due_at then x.due_local else m.due_local end as due_local,
      coalesce(x.due_at > m.due_at, false) as extended
    from milestones m
    join assignment_cohorts ac on ac.tenant_id = m.tenant_id and ac.assignment_id = m.assignment_id
    join enrolments e on e.tenant_id = m.tenant_id and e.cohort_id = ac.cohort_id
    left join extensions x on x.tenant_id = m.tenant_id and x.milestone_id = m.id and x.enrolment_id = e.id
    where e.role = 'STUDENT' and e.dropped_at is null`,
  `grant select on effective_deadlines to firsthand_application`,
  // Two questions are asked across tenants. Both are asked under each tenant in turn, inside the same walls as everyone.
  // Who is here? For operators; it answers with what a tenant is called and nothing of what it holds.
  `create function list_tenants()
    returns table (id uuid, slug text, name text, accent text, programme text, locale text, zone text)
    language plpgsql volatile set search_path = public, pg_temp as $$
    declare one tenants;
    begin
      for one in select * from tenants t order by t.slug loop
        perform set_config('app.tenant_id', one.id::text, true);
        return query select one.id, one.slug, s.name, s.accent, s.programme, s.locale, s.zone
          from tenant_settings s where s.tenant_id = one.id;
      end loop;
    end $$`,
  // Who has work that is due? It answers with ids and yes or no, and asks under
  // each tenant in turn, inside the same walls as everyone.
  `create function due_work(moment timestamptz)
    returns table (tenant_id uuid, outbox boolean, reminders boolean, mail boolean)
    language plpgsql volatile set search_path = public, pg_temp as $$
    declare one uuid;
    begin
      for one in select t.id from tenants t loop
        perform set_config('app.tenant_id', one::text, true);
        due_work.tenant_id := one;
        due_work.outbox := exists (select 1 from outbox o where o.tenant_id = one and o.available_at <= moment);
        due_work.reminders := exists (
          select 1 from rungs r where r.tenant_id = one and r.issued_at is null and r.issue_at <= moment);
        due_work.mail := exists (
          select 1 from deliveries d where d.tenant_id = one
            and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= moment);
        if due_work.outbox or due_work.reminders or due_work.mail then
          return next;
        end if;
      end loop;
    end $$`,
];

/** Tables whose rows the application may not change once written, or only in the columns named. */
const APPEND_ONLY: Record<string, string> = {
  audit_entries: 'select, insert',
  submissions: 'select, insert, update (superseded_at)',
};

const TENANT_TABLES = [
  'tenant_settings',
  'audit_entries',
  'outbox',
  'idempotency_keys',
  'users',
  'sessions',
  'links',
  'access_tokens',
  'notifications',
  'deliveries',
  'occupations',
  'terms',
  'courses',
  'sections',
  'cohorts',
  'enrolments',
  'roster_imports',
  'roster_rows',
  'assignments',
  'assignment_cohorts',
  'milestones',
  'extensions',
  'rungs',
  'standings',
  'prompts',
  'rubrics',
  'rubric_criteria',
  'rubric_levels',
  'choices',
  'contacts',
  'interviews',
  'reflections',
  'submissions',
  'grades',
  'grade_scores',
  'reminders',
];

export class LayHouse1795341600000 implements MigrationInterface {
  name = 'LayHouse1795341600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES, ...FOREIGN_KEYS, ...GLOBAL, ...FUNCTIONS])
      await queryRunner.query(sql);
    for (const table of TENANT_TABLES) await wall(queryRunner, table, APPEND_ONLY[table]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function due_work');
    await queryRunner.query('drop function list_tenants');
    await queryRunner.query('drop view effective_deadlines');
    await queryRunner.query('drop function iso');
    await queryRunner.query(`drop table rate_limits, ${[...TENANT_TABLES].reverse().join(', ')}, tenants`);
  }
}
