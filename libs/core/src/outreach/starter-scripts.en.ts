import type { ScriptChannel } from '@firsthand/contracts';
import type { ScriptContent } from './script-content.ts';

/** Scripts to begin with. They are meant to be put into one's own words. */
export const ENGLISH_STARTERS: Record<ScriptChannel, ScriptContent> = {
  PHONE: {
    subject: '',
    parts: {
      GREETING: 'Hello, is this {their name}? Do you have a minute?',
      WHO_I_AM: 'My name is {my name}. I am taking {course} at {institution}.',
      WHO_NAMED_YOU: '{who named them} gave me your name and said I may mention it.',
      WHY_YOU: 'You know this work from the inside: {occupation}.',
      WHAT_FOR:
        'I am trying to find out whether this work would suit me, and I would like to learn from you how it really is.',
      NOT_A_JOB: 'I am not calling about a job; it is only for what you can tell me.',
      MINUTES: 'Could I ask you some questions for {minutes} minutes?',
      WHEN_IT_SUITS: 'Any time that suits you is fine, here on the phone or wherever you are. Perhaps {day}?',
      CLOSING: 'Thank you for your time.',
      IF_YES:
        'Wonderful, thank you. Which day and time suit you, and where? I will be there on time and keep to {minutes} minutes.',
      IF_NOT_NOW: 'Of course. When may I try again? I will call you then.',
      IF_NO:
        'I understand, thank you all the same. Who else do you know who does this work? How do I reach them, and may I say that you named them?',
    },
  },
  EMAIL: {
    subject: 'A few questions about your work: {occupation}',
    parts: {
      GREETING: 'Dear {their name},',
      WHO_I_AM: 'My name is {my name}, and I am taking {course} at {institution}.',
      WHO_NAMED_YOU: '{who named them} thought of you and said I may mention it.',
      WHY_YOU: 'You know this work from the inside: {occupation}.',
      WHAT_FOR:
        'Before I decide on a direction, I want to learn how the work really is from somebody who knows it, rather than from a leaflet.',
      NOT_A_JOB: 'This is not about a job, and I will not ask for one.',
      MINUTES: 'May I ask you some questions for {minutes} minutes?',
      WHEN_IT_SUITS:
        'By phone, on video or at your workplace, whenever it suits you; {day} would be possible for me.',
      CLOSING:
        'If it does not suit, I would be glad of the name of somebody else who does this work.\n\nWith many thanks\n{my name}',
      IF_YES: '',
      IF_NOT_NOW: '',
      IF_NO: '',
    },
  },
};
