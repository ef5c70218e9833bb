import type { RetentionKind, StepChange } from '@firsthand/contracts';
import type { Words } from './words.ts';

/** What is kept for a time only, in the middle of a sentence. */
const KEPT: Record<RetentionKind, string> = {
  SECTION_WORK: 'students’ work of past sections',
  STUDENTS: 'accounts of past students',
  CONTACT_DETAILS: 'names and details of people interviewed',
  NOTIFICATIONS: 'old notifications',
  MAILS: 'the record of old mail',
  STAFF_NOTES: 'old notes of staff',
  SERVICE_UNITS: 'old service time',
  ROSTERS: 'old roster imports',
  AUDIT: 'the oldest part of the audit log',
};

export const english: Words = {
  when: (day, time, place) => `${day} at ${time} (${place} time)`,
  greeting: (givenName) => `Hello ${givenName},`,
  door: (url) => `Once you are in, this is where you sign in: ${url}`,
  addressHint: 'If the button does nothing, copy this address into your browser:',
  test: (subject) => `Test: ${subject}`,
  gathered: {
    title: (first, others) => `${first}, and ${others} more`,
    body: 'This has come up for you:',
    action: 'See all notifications',
    reason:
      'You get this as one mail because it came together. What is mailed to you, and how often, is yours to choose.',
  },
  choices: { settings: 'Choose what is mailed to you', stop: 'No more mail like this' },
  unsubscribing: {
    lists: {
      DEADLINES: 'deadlines',
      FIELDWORK: 'people and meetings',
      ANSWERS: 'answers from people you asked',
      FEEDBACK: 'work handed in',
      SECTIONS: 'your sections',
      ACCOUNT: 'your account and record',
    },
    and: 'and',
    ask: (lists, institution) => ({
      title: `No more mail about ${lists}?`,
      body: `${institution} then mails you nothing about ${lists}. In Firsthand you are still told.`,
      button: 'No more mail about this',
    }),
    done: (lists) => ({
      title: 'You get no more mail about this',
      body: `Nothing about ${lists} is mailed to you any more, what was already on its way included. In Firsthand you are still told. You can choose again at any time in your account.`,
    }),
    dead: {
      title: 'This link opens nothing',
      body: 'Nothing was changed. What is mailed to you can be chosen in your account.',
    },
    settings: 'Choose what is mailed to you',
  },
  messages: {
    INVITATION: ({ expiresAt, sectionName, next }, { institution, when, day }) => ({
      title: `Your place at ${institution} is ready: choose a password by ${day(expiresAt)}`,
      body: `${institution} uses Firsthand for interviewing people about their work${sectionName ? `, and you ${next ? 'asked to join' : 'are in'} ${sectionName}` : ''}. Choose a password and you are in.`,
      action: 'Choose a password',
      reason: `You get this because ${next ? 'somebody asked for it with your address' : `${institution} added you`}. If that is a mistake, leave it: without this link nobody can use the account.`,
      facts: [{ name: 'The link works until', value: when(expiresAt) }],
    }),
    PASSWORD_RESET: ({ expiresAt }, { institution, when, day }) => ({
      title: `Choose a new password by ${day(expiresAt)}`,
      body: `Somebody, we hope you, asked for a new password at ${institution}. The link works once; your old password works until then.`,
      action: 'Choose a new password',
      reason:
        'You get this because a new password was asked for with your address. If that was not you, leave it: nothing changes.',
      facts: [{ name: 'The link works until', value: when(expiresAt) }],
    }),
    ADDRESS: ({ expiresAt, address }, { institution, when, day }) => ({
      title: `Is this your address? Confirm it by ${day(expiresAt)}`,
      body: `Somebody, we hope you, gave ${address} as their address at ${institution}. Confirm it, and reminders and receipts come here.`,
      action: 'Confirm this address',
      reason: 'You get this because this address was given. If that was not you, leave it: nothing changes.',
      facts: [{ name: 'The link works until', value: when(expiresAt) }],
    }),
    SECOND_STEP: ({ change, at, address, tokenName = '' }, { institution, when }) => ({
      title: {
        ON: 'Your second step is on',
        OFF: 'Your second step is off',
        RESET: 'Your second step was taken off',
        APP: 'Your authenticator app is set up',
        APP_GONE: 'Your authenticator app was removed',
        PASSKEY: 'A passkey was added to your account',
        PASSKEY_GONE: 'A passkey was removed from your account',
        PAPER: 'A code on paper was used',
        PAPER_NEW: 'New codes on paper were made',
        SIGN_ON: 'Your institution’s sign-on was connected',
        ADDRESS: 'Your e-mail address was changed',
        ENDED: 'Your access was ended',
        BACK: 'You have access again',
        TOKEN_REVOKED: `Your access token “${tokenName}” was revoked`,
      }[change],
      body:
        (
          {
            RESET: `Your second step at ${institution} was taken off for you, so that you can come in again. Set up a new one in your account.`,
            ADDRESS: address
              ? `An administrator of ${institution} has given your account another e-mail address. Mail goes there from now on, and this address opens nothing any more.`
              : `An administrator of ${institution} has given your account this e-mail address. Sign in with it from now on; your password is the one you had, and you were signed out everywhere.`,
            ENDED: `An administrator of ${institution} has ended your access to Firsthand. You were signed out everywhere and cannot sign in. What you did here is kept; ask an administrator if you want a copy of it.`,
            BACK: `An administrator of ${institution} has given you your access back. Sign in as you did before.`,
            TOKEN_REVOKED: `An administrator of ${institution} has revoked your access token “${tokenName}”. Whatever signed in with it cannot any more; how you sign in yourself is unchanged. If it is still needed, ask them, and make a new one in your account.`,
          } as Partial<Record<StepChange, string>>
        )[change] ?? `This was done in your account at ${institution}. If it was you, all is well.`,
      action: 'See how you sign in',
      reason: ['ADDRESS', 'ENDED', 'BACK', 'TOKEN_REVOKED'].includes(change)
        ? 'You get this because it changes how you come in. If it surprises you, ask an administrator.'
        : 'You get this because somebody changed how your account is opened. If it was not you, choose a new password at once and tell an administrator.',
      facts: [{ name: 'When', value: when(at) }],
    }),
    ASSIGNMENT_PUBLISHED: ({ assignmentTitle, dueAt, zone }, { day, when, distance }) => ({
      title: dueAt
        ? `New assignment: ${assignmentTitle}, due ${day(dueAt, zone)}`
        : `New assignment: ${assignmentTitle}`,
      body: dueAt
        ? `“${assignmentTitle}” is open. Its last step is due ${when(dueAt, zone)}, ${distance(dueAt, zone)}; the first is to choose an occupation.`
        : `“${assignmentTitle}” is open. The first step is to choose an occupation.`,
      action: 'See what to do first',
      reason: 'You get this because the assignment was set for your cohort.',
    }),
    MOVED: ({ sectionName, cohortName, leaves, goesAlong, staysToRead, dates }, { when }) => ({
      title: `You are now in ${cohortName ? `${cohortName}, ${sectionName}` : sectionName}`,
      body: [
        leaves
          ? 'You were moved to another section, and nothing you did is lost.'
          : 'You were moved within your section, and nothing you did is lost.',
        goesAlong.length > 0 &&
          `Your plan, your interviews and what you have written so far go along: ${goesAlong.join(', ')}.`,
        staysToRead.length > 0 && `Kept for you to read: ${staysToRead.join(', ')}.`,
        dates.length === 0 && 'Nothing is due there yet.',
      ]
        .filter(Boolean)
        .join(' '),
      action: 'See where you stand',
      reason: 'You get this because your teachers moved you.',
      facts: dates.map(({ assignmentTitle, milestoneTitle, dueAt, zone }) => ({
        name: `${assignmentTitle}, ${milestoneTitle}`,
        value: when(dueAt, zone),
      })),
    }),
    ZONE_CHANGED: ({ sectionName, zone, dates, more }, { when }) => ({
      title: `${sectionName} is on another clock now: ${zone.replaceAll('_', ' ')}`,
      body:
        dates.length === 0
          ? `An administrator has corrected the time zone of ${sectionName}. Deadlines keep their time on the clock and come at another moment; students with something left to do are told theirs, and reminders have moved along.`
          : `The time zone of your section was corrected. Your deadlines keep their time on the clock, and that time now comes at another moment: below is what you still have to do.${
              more > 0
                ? ` ${more === 1 ? 'One further date has' : `${more} further dates have`} moved too.`
                : ''
            }`,
      action: dates.length === 0 ? 'Look at the section' : 'See what is due when',
      reason: 'You get this once, because deadlines in your section come at another moment than before.',
      facts: dates.map(({ assignmentTitle, milestoneTitle, dueAt }) => ({
        name: `${assignmentTitle}, ${milestoneTitle}`,
        value: when(dueAt, zone),
      })),
    }),
    EXTENSION_GRANTED: ({ assignmentTitle, milestoneTitle, dueAt, zone, others }, { when, distance }) => ({
      title: `More time: ${milestoneTitle} is now due ${when(dueAt, zone)}`,
      body: `For you, “${milestoneTitle}” of “${assignmentTitle}” is now due ${when(dueAt, zone)}, ${distance(dueAt, zone)}.${
        others ? ` ${others === 1 ? 'One further step has' : `${others} further steps have`} moved too.` : ''
      }`,
      action: 'Go on with it',
      reason: 'You get this because you were given more time.',
    }),
    EXTENSION_ASKED: ({ studentName, assignmentTitle, milestoneTitle, days }) => ({
      title: `${studentName} asks for ${days === 1 ? 'one more day' : `${days} more days`}: ${milestoneTitle}`,
      body: `For “${milestoneTitle}” of “${assignmentTitle}”. You can say yes in one tap, or no in a sentence.`,
      action: 'Answer',
      reason: 'You get this because you teach this section.',
    }),
    EXTENSION_DECLINED: ({ assignmentTitle, milestoneTitle, answer, dueAt, zone }, { when, distance }) => ({
      title: `No more time for now: ${milestoneTitle} stays due ${when(dueAt, zone)}`,
      body: `About “${milestoneTitle}” of “${assignmentTitle}”, due ${when(dueAt, zone)}, ${distance(dueAt, zone)}: ${answer}`,
      action: 'Go on with it',
      reason: 'You get this because you asked for more time.',
    }),
    EXTENSION_UNDONE: ({ assignmentTitle, milestoneTitle, dueAt, zone, others }, { when, distance }) => ({
      title: `Not as we wrote: ${milestoneTitle} is due ${when(dueAt, zone)}`,
      body: `The extra time for “${milestoneTitle}” of “${assignmentTitle}” was given by mistake and has been taken back. For you it is due ${when(dueAt, zone)}, ${distance(dueAt, zone)}.${
        others
          ? ` ${others === 1 ? 'One further step has' : `${others} further steps have`} moved back too.`
          : ''
      }`,
      action: 'See your dates',
      reason: 'You get this because you were told of a later date.',
    }),
    SUBMISSION_RECEIPT: (
      { assignmentTitle, submittedAt, zone, number, words, receipt, files = [] },
      { day, when },
    ) => ({
      title: `Received: ${assignmentTitle}, ${day(submittedAt, zone)}`,
      body: `Your reflection for “${assignmentTitle}” arrived ${when(submittedAt, zone)}. It is kept exactly as you sent it.`,
      action: 'Read what you submitted',
      reason: 'You get this because you submitted it. Keep it as your receipt.',
      facts: [
        { name: 'Submission', value: `number ${number}, ${words} ${words === 1 ? 'word' : 'words'}` },
        { name: 'Receipt', value: receipt },
        ...files.map(({ name, sha256 }) => ({ name, value: sha256 })),
      ],
    }),
    HANDED_IN_FOR_YOU: (
      { assignmentTitle, by, reason, savedAt, zone, number, words, receipt, files = [] },
      { when },
    ) => ({
      title: `Handed in for you: ${assignmentTitle}`,
      body: `Your draft for “${assignmentTitle}” was complete but not handed in. ${by} handed it in on your behalf, exactly as you saved it ${when(savedAt, zone)}; it counts from then. Until it is graded you can change it and hand it in yourself.`,
      action: 'Read what was handed in',
      reason: 'You get this because it is your work. Keep it as your receipt.',
      facts: [
        { name: 'Why', value: reason },
        { name: 'Submission', value: `number ${number}, ${words} ${words === 1 ? 'word' : 'words'}` },
        { name: 'Receipt', value: receipt },
        ...files.map(({ name, sha256 }) => ({ name, value: sha256 })),
      ],
    }),
    HAND_IN_WITHDRAWN: ({ assignmentTitle, by }) => ({
      title: `Not handed in after all: ${assignmentTitle}`,
      body: `${by} took back what was handed in on your behalf for “${assignmentTitle}”. Your draft is as you left it; you can still hand it in yourself.`,
      action: 'Open your draft',
      reason: 'You get this because you were told that it was handed in for you.',
    }),
    GRADE_RELEASED: ({ assignmentTitle }) => ({
      title: `Feedback on ${assignmentTitle} is there`,
      body: `Your instructor has released grade and feedback for “${assignmentTitle}”.`,
      action: 'Read the feedback',
      reason: 'You get this because your work was graded. Grades are not sent by mail.',
    }),
    REGRADE_ASKED: ({ studentName, assignmentTitle, criteria }) => ({
      title: `${studentName ?? 'A student'} asks for another look: ${assignmentTitle}`,
      body: `${studentName ?? 'A student'} asks you to look again at ${
        criteria === 1 ? 'one criterion' : `${criteria} criteria`
      } of the grade for “${assignmentTitle}”, and says why.`,
      action: 'Read what is asked',
      reason: 'You get this because you graded it.',
    }),
    REGRADE_ANSWERED: ({ assignmentTitle, changed }) => ({
      title: `Your request about ${assignmentTitle} is answered`,
      body: changed
        ? `Your instructor has looked at your grade for “${assignmentTitle}” again and changed it. What it was before stays there to read.`
        : `Your instructor has looked at your grade for “${assignmentTitle}” again, leaves it as it is, and says why.`,
      action: 'Read the answer',
      reason: 'You get this because you asked for it. Grades are not sent by mail.',
    }),
    GRADE_REOPENED: ({ assignmentTitle }) => ({
      title: `Your grade is being given anew: ${assignmentTitle}`,
      body: `The rubric of “${assignmentTitle}” has changed, and your instructor grades your work again with the new one. You hear when the new grade is there; what the old one was stays beside it to read.`,
      action: 'Open your reflection',
      reason: 'You get this because you had your grade already. Grades are not sent by mail.',
    }),
    GRADE_CORRECTED: ({ assignmentTitle }) => ({
      title: `Your grade is corrected: ${assignmentTitle}`,
      body: `Your instructor has corrected your grade for “${assignmentTitle}”, or what is said in it, and says why. What it was before stays there to read.`,
      action: 'Read what is new',
      reason: 'You get this because you had your grade already. Grades are not sent by mail.',
    }),
    EXCUSED: ({ assignmentTitle, milestoneTitle }) => ({
      title: `You are excused: ${milestoneTitle ?? assignmentTitle}`,
      body: milestoneTitle
        ? `Your instructor has excused you from “${milestoneTitle}” of “${assignmentTitle}”. You need not do it, and it does not count in your total.`
        : `Your instructor has excused you from “${assignmentTitle}”. You need not do any of it, and it does not count in your total.`,
      action: 'See what counts',
      reason: 'You get this because it was one of your tasks.',
    }),
    EXCUSE_ENDED: ({ assignmentTitle, milestoneTitle }) => ({
      title: `Yours to do again: ${milestoneTitle ?? assignmentTitle}`,
      body: `You had been told that you are excused from “${milestoneTitle ?? assignmentTitle}”. That was taken back: it is yours to do, with the dates it had. If this surprises you, ask your instructor.`,
      action: 'See the dates',
      reason: 'You get this because you had been told that you were excused.',
    }),
    REVISION_ASKED: ({ assignmentTitle, answers, dueAt, zone }, { when, distance }) => ({
      title: `Please go over it again: ${assignmentTitle}`,
      body: `Your instructor has read your reflection for “${assignmentTitle}” and asks you to go over ${
        answers === 1 ? 'one answer' : `${answers} answers`
      } again${dueAt ? `, by ${when(dueAt, zone)}, ${distance(dueAt, zone)}` : ''}. The others stay as they are.`,
      action: 'See what is asked',
      reason: 'You get this because your work was given back to you.',
    }),
    REVISION_HANDED_IN: ({ studentName, assignmentTitle }) => ({
      title: `${studentName ?? 'A student'} has handed in again: ${assignmentTitle}`,
      body: `The reflection you gave back for “${assignmentTitle}” has been revised. What changed is marked.`,
      action: 'Read what changed',
      reason: 'You get this because you gave it back.',
    }),
    CLAIM_TAKEN: ({ markerName, assignmentTitle }) => ({
      title: `${markerName} goes on with a reflection you had open`,
      body: `You were grading it for “${assignmentTitle}”. What you had written is kept; if both of you changed it, you see both.`,
      action: 'Look at it',
      reason: 'You get this because you had it open.',
    }),
    REMINDER: ({ assignmentTitle, milestoneTitle, dueAt, zone, kind }, { when, distance, isPast }) => ({
      title: isPast(dueAt)
        ? `${milestoneTitle} was due ${when(dueAt, zone)}`
        : `${milestoneTitle} is due ${when(dueAt, zone)}`,
      body: isPast(dueAt)
        ? `“${milestoneTitle}” of “${assignmentTitle}” was due ${when(dueAt, zone)}, ${distance(dueAt, zone)}, and is not done yet. You can still do it; if something is in the way, tell your instructor.`
        : `“${milestoneTitle}” of “${assignmentTitle}” is due ${when(dueAt, zone)}, ${distance(dueAt, zone)}.`,
      action: {
        PLEDGE: 'Sign the pledge',
        RESEARCH: 'Go to the research sheet',
        CONTACTS: 'Add a contact',
        OUTREACH: 'Write to a contact',
        INTERVIEWS: 'Log an interview',
        THANKS: 'Say thank you',
        LOOKING_BACK: 'Look back on a conversation',
        SYNTHESIS: 'Bring it together',
        COMPARISON: 'Compare the occupations',
        REFLECTION: 'Write the reflection',
      }[kind],
      reason: 'You get this because this step is not done yet. Once it is, these reminders end.',
    }),
    TEST_REMINDER: (params, setting) => {
      const message = english.messages.REMINDER(params, setting);
      return {
        ...message,
        title: english.test(message.title),
        reason:
          'You get this because you asked for a test of this reminder. Everybody gets it in their own language, with the date that holds for them.',
      };
    },
    TEST_TEXT: ({ subject, body, action }) => ({
      title: english.test(subject),
      body,
      action,
      reason:
        'You get this because you asked for a test of this text. It is filled in with an example; the button leads back to the texts.',
    }),
    TEST_SENDER: (_, { institution }) => ({
      title: english.test(`mail from ${institution} arrives`),
      body: 'Look at the name this came under, and answer it to see where answers go. Everybody here gets their mail this way.',
      action: 'Go to the settings',
      reason: 'You get this because you asked for a mail to yourself.',
    }),
    FOLLOW_UP_DUE: ({ contactName, others }) => ({
      title:
        others === 0
          ? `Today: get back to ${contactName}`
          : `Today: get back to ${contactName} and ${others} more`,
      body: 'People are busy, and a second try is usually welcome. Say in two sentences who you are and what you would like to know, then note what came of it.',
      action: 'See what to do',
      reason: 'You get this because you asked somebody and there is something to do about it today.',
    }),
    MEETING_ANSWERED: ({ contactName, state }) => ({
      title: {
        CONFIRMED: `${contactName} confirmed your meeting`,
        CORRECTED: `${contactName} remembers your meeting a little differently`,
        DECLINED: `${contactName} would rather not confirm a meeting`,
      }[state],
      body: {
        CONFIRMED: 'Nothing to do. It now stands beside your notes that you met.',
        CORRECTED:
          'Your notes are as you wrote them; what they said stands beside them. Have a look, and correct yours if they are right.',
        DECLINED: 'That is their right and says nothing about you. Your notes are kept and can be graded.',
      }[state],
      action: 'See the interview',
      reason: 'You get this because they answered on their own page.',
    }),
    WORDS_WITHHELD: ({ contactName }) => ({
      title: `${contactName} asks you not to use what they said`,
      body: 'That is their right and says nothing about you. Your notes stay yours, and nobody else reads them any more. The interview counts as before. If your reflection is not handed in yet, take out what only they could have said.',
      action: 'See what to do',
      reason: 'You get this because they said so on their own page.',
    }),
    CONTACT_STOPPED: ({ contactName }) => ({
      title: `${contactName} would like no more messages`,
      body: 'Please do not write to them or call them again. People ask this for many reasons, and most have nothing to do with whoever wrote last. Anything still open with them has been closed for you.',
      action: 'See your notes',
      reason: 'You get this because they are among your people.',
    }),
    CONTACT_ERASED: () => ({
      title: 'Somebody among your people asked to be forgotten',
      body: 'Their name and how to reach them are gone, here and wherever they stood in your work. What you learnt from them is still yours. Please delete their details from your phone and mail too, and do not contact them again.',
      action: 'See what is left',
      reason: 'You get this because they were among your people.',
    }),
    LETTER_REFUSED: ({ name, subject, refusal }) => ({
      title: `Your mail to ${name} did not arrive`,
      body: {
        ADDRESS: `The address of ${name} does not take mail. Look for a typing mistake, or call instead.`,
        NOT_TAKEN: `The mail server of ${name} would not take it. Try another way: a call works best.`,
        NOT_WANTED: `${name} has asked not to be contacted, so it was not sent. Please respect that, and ask somebody else.`,
      }[refusal],
      action: 'See what to do',
      reason: `You get this because you wrote “${subject}”.`,
    }),
    MEETING_TOMORROW: ({ contactName, startsAt, zone, others }, { when, nearDay, isPast }) => ({
      title: `${nearDay(startsAt, zone)}: ${isPast(startsAt) ? 'your meeting with' : 'you meet'} ${contactName}${
        others === 0 ? '' : ` and ${others} more`
      }`,
      body: isPast(startsAt)
        ? `You had planned to meet ${contactName} ${when(startsAt, zone)}.`
        : `You meet ${contactName} ${when(startsAt, zone)}. Choose the questions you want to ask first, and look up how you get there.`,
      action: 'See the meeting',
      reason: 'You get this because you planned a meeting.',
    }),
    THANK_YOU_DUE: ({ contactName, dueAt, zone, others }, { when, isPast }) => ({
      title:
        others === 0
          ? `Say thank you to ${contactName}`
          : `Say thank you to ${contactName} and ${others} more`,
      body: isPast(dueAt)
        ? `${contactName} gave you their time and has not been thanked yet. It is never too late for two honest sentences.`
        : `A thank-you to ${contactName} is best sent before ${when(dueAt, zone)}. Two sentences are enough if one names something they said.`,
      action: 'Write the thank-you',
      reason:
        'You get this because you met somebody and have not noted a thank-you. Once you have, nothing more comes.',
    }),
    NUDGE: ({ assignmentTitle, from, words }) => ({
      title: `${from} writes about “${assignmentTitle}”`,
      body: words,
      action: 'See what to do next',
      reason: `You get this because ${from} follows your work on it and wrote to you.`,
    }),
    NEXT_STEP_DUE: ({ what, others, forAt, zone }, { day, nearDay, isToday }) => ({
      title: `${forAt ? `${nearDay(forAt, zone)}: ` : ''}${what}${others === 0 ? '' : `, and ${others} more`}`,
      body: `You planned this${
        forAt ? ` for ${isToday(forAt, zone) ? 'today' : day(forAt, zone)}` : ''
      }: “${what}”. If that does not suit, move it to a day that does.`,
      action: 'See your next steps',
      reason: 'You get this because you planned this step and chose the day for it.',
    }),
    ADDRESS_REFUSED: ({ name, address }) => ({
      title: `Mail does not reach ${name}`,
      body: `The address ${address} takes no mail, so ${name} gets no reminders by mail; in Firsthand they are still told. Please ask them for an address that works.`,
      action: 'See who it is',
      reason: 'You get this because they are in your section.',
    }),
    CASELOAD_WEEK: ({ students, stuck, late, silent, talks }) => {
      const named = ({ count, names }: typeof stuck) =>
        count > names.length ? `${names.join(', ')} and ${count - names.length} more` : names.join(', ');
      const facts = [
        { name: 'Speak with, this week', who: talks },
        { name: 'Stuck', who: stuck },
        { name: 'Late', who: late },
        { name: 'No talk for two weeks', who: silent },
      ].filter(({ who }) => who.count > 0);
      return {
        title: `Your caseload this week: ${stuck.count} stuck, ${late.count} late, ${talks.count} to speak with`,
        body: `You follow ${students === 1 ? 'one person' : `${students} people`}. This is who needs you first.`,
        facts: facts.map(({ name, who }) => ({ name, value: named(who) })),
        action: 'Open your caseload',
        reason: 'You get this once a week because these people are in your care.',
      };
    },
    GRADING_WAITING: ({ assignmentTitle, submissions, others, since, zone }, { day, distance }) => ({
      title: `${submissions === 1 ? 'One reflection waits' : `${submissions} reflections wait`} to be graded: ${assignmentTitle}${
        others === 0 ? '' : ` and ${others} more`
      }`,
      body: `The first has waited since ${day(since, zone)}, ${distance(since, zone)}. Whoever wrote it is waiting for a word from you.`,
      action: 'Go on grading',
      reason:
        'You get this at most once a week, because you teach this section and your institution asks for it.',
    }),
    RETENTION_NEAR: ({ what, count, from, zone }, { day }) => ({
      title: `From ${day(from, zone)} on, ${KEPT[what]} will be removed`,
      body: `Your institution keeps it for a time only, and ${count === 1 ? 'one has' : `${count} have`} reached the end of it. If anything has to stay, place a hold on it before then, or change how long it is kept.`,
      action: 'See what would be removed',
      reason: 'You get this because you look after your institution’s settings.',
    }),
    RECORD_GOING: ({ section, on, zone }, { day }) => ({
      title: section
        ? `What you did in ${section} is kept until ${day(on, zone)}`
        : `Your account is kept until ${day(on, zone)}`,
      body: `Your institution keeps ${section ? 'work' : 'accounts'} for a time after a course, and that ends then. Until that day you can take your whole record along, as a document and as data: every conversation, every text, every photo.`,
      action: 'Take my record along',
      reason: 'You get this once, so that nothing of yours is lost without your knowing.',
    }),
    SECOND_READING: ({ assignmentTitle, works }) => ({
      title: `${works === 1 ? 'One work is' : `${works} works are`} yours to read a second time: ${assignmentTitle}`,
      body: 'Give each the grade you think it deserves. The first grade is shown when yours is finished.',
      action: 'Read them',
      reason: 'You get this because somebody who teaches the section chose you as a second reader.',
    }),
    MARKING_FREED: ({ markerName, assignmentTitle, others, students, readings }) => ({
      title: `What ${markerName} was to mark is nobody’s now: ${assignmentTitle}${
        others === 0 ? '' : others === 1 ? ' and one more' : ` and ${others} more`
      }`,
      body: [
        `${markerName} comes in no more: an administrator has ended their access. The grades they gave stay.`,
        ...(students > 0
          ? [
              `The work of ${students === 1 ? 'one student' : `${students} students`} that was theirs to mark waits for whoever takes it, or until you share it out again.`,
            ]
          : []),
        ...(readings > 0
          ? [
              `${readings === 1 ? 'One second reading' : `${readings} second readings`} they had not finished can be taken back from the sample and drawn again.`,
            ]
          : []),
      ].join(' '),
      action: 'See what is left to mark',
      reason: 'You get this because you mark in the same section, or look after it.',
    }),
    SECOND_READING_ENDED: ({ assignmentTitle, works }) => ({
      title: `${works === 1 ? 'One work is' : `${works} works are`} not yours to read a second time any more: ${assignmentTitle}`,
      body: 'They were taken out of the sample before you began. There is nothing you need to do.',
      action: 'See the sample',
      reason: 'You get this because you had been chosen as a second reader.',
    }),
    INVITATIONS_OPEN: ({ section, name, others }) => ({
      title:
        others === 0
          ? `${name} has not come in yet: ${section}`
          : `${name} and ${others} more have not come in yet: ${section}`,
      body: 'They were invited twice, and the link no longer works. Ask them whether the mail arrived, then send the invitation again: one press beside each name.',
      action: 'See who, and invite again',
      reason: 'You get this once, because they are in your section.',
    }),
    WEBHOOK_OFF: ({ host, gone }) => ({
      title: `${host} is told nothing any more`,
      body: gone
        ? `${host} answered that the address is gone for good, so the webhook was switched off. What happens from now on is not sent there. If that is a mistake, correct the address and switch it on again.`
        : `Nothing that was sent to ${host} has arrived for days, so the webhook was switched off. What happens from now on is not sent there. Once that system works again, switch it on and send a test.`,
      action: 'See what was answered',
      reason: 'You get this because you are an administrator of your institution.',
    }),
    VIEWED: ({ by, at, zone, reason }, { when }) => ({
      title: `${by} looked at Firsthand as you see it`,
      body: `It was ${when(at, zone)}, and the reason given is “${reason}”. ${by} looks after Firsthand at your institution, could change nothing and did not see how you sign in; it ends by itself after half an hour. If you do not know why, ask ${by}.`,
      action: 'See who looked and when',
      reason: 'You get this every time, so that nobody looks without your knowing.',
    }),
    DATA_TAKEN: ({ by, at, zone, reason }, { when }) => ({
      title: `${by} took a copy of what is kept about you`,
      body: `It was ${when(at, zone)}, and the reason given is “${reason}”. Whoever looks after Firsthand at your institution does this when you have asked for your data. If you have not, ask ${by}. You can take the same file yourself, on your account page.`,
      action: 'See your account',
      reason: 'You get this every time, so that nobody takes your data without your knowing.',
    }),
    ADMINISTRATION: ({ by, given }, { institution }) =>
      given
        ? {
            title: `${by} has made you an administrator`,
            body: `You look after Firsthand at ${institution} now: terms and sections, people, and how they come in. What you were before, you still are.`,
            action: 'Open Firsthand',
            reason: 'You get this because what you may do has changed.',
          }
        : {
            title: 'You are an administrator no more',
            body: `${by} has ended that you look after Firsthand at ${institution}. What else you are here, you still are.`,
            action: 'Open Firsthand',
            reason: 'You get this because what you may do has changed.',
          },
    STUDENTS_BEHIND: (
      { milestoneTitle, assignmentTitle, dueAt, zone, name, others },
      { when, distance },
    ) => ({
      title:
        others === 0
          ? `${name} has not done: ${milestoneTitle}`
          : `${name} and ${others} more have not done: ${milestoneTitle}`,
      body: `“${milestoneTitle}” of “${assignmentTitle}” was due ${when(dueAt, zone)}, ${distance(dueAt, zone)}. They were reminded. A word from you helps more than another mail.`,
      action: 'See who, and where they stand',
      reason: 'You get this because they are in your care.',
    }),
  },
};
