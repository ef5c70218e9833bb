import { RuleBroken } from '@firsthand/contracts';

export { orTaken } from '../tenancy/or-taken.ts';

export const termTaken = (name: string) =>
  new RuleBroken('term.nameTaken', `There is already a term “${name}”. Use it, or choose another name.`, {
    name,
  });

export const courseTaken = (code: string) =>
  new RuleBroken(
    'course.codeTaken',
    `There is already a course with the code “${code}”. Use it, or choose another code.`,
    { code },
  );

export const sectionTaken = (name: string) =>
  new RuleBroken(
    'section.nameTaken',
    `This course already has a section “${name}” in this term. Choose another name, for example “B”.`,
    { name },
  );

export const cohortTaken = (name: string) =>
  new RuleBroken(
    'cohort.nameTaken',
    `This section already has a cohort “${name}”. Choose another name, or add students to that cohort.`,
    { name },
  );

export const staffIsStudent = (email: string) =>
  new RuleBroken(
    'staff.isStudent',
    `${email} is or was a student of this section, and their work stays theirs. Use another address for their staff role.`,
    { email },
  );

export const studentByRoster = () =>
  new RuleBroken('staff.roleStudent', 'Students come with a roster. Choose instructor or counsellor here.');

export const invitationAccepted = () =>
  new RuleBroken(
    'invitation.accepted',
    'This person has already come in. If they cannot sign in now, they can ask for a new password on the sign-in page, or use your institution’s own sign-on.',
  );

export const hasNoAddress = () =>
  new RuleBroken('has-no-address', 'This person has no e-mail address. Print a card for them instead.');

export const invitationBounced = (email: string) =>
  new RuleBroken(
    'invitation.bounced',
    `Mail to ${email} came back as undeliverable. Check the address; if it is wrong, enrol the right one and drop this one.`,
    { email },
  );

export const enrolmentDropped = () =>
  new RuleBroken(
    'enrolment.dropped',
    'This person was dropped from the section. Take them back first; then they can be invited.',
  );
