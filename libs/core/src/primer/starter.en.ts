import type { PrimerEdition } from '@firsthand/persistence';

export const STARTER_EN: PrimerEdition = {
  lessons: [
    {
      key: 'what-it-is',
      title: 'What this kind of interview is',
      text: `You sit down with somebody who does a kind of work, or knows it from close by, and ask them what it is really like. You take notes, you say thank you, and you go home knowing something you could not have read anywhere.

That is all it is. You are not being tested, and nothing is being decided about you. You chose the person, you chose the questions, and you may change your mind about the occupation afterwards. Finding out early that something is not for you is a good result.

Most people like to be asked. Few are ever asked what their work is like by somebody who truly wants to know.`,
    },
    {
      key: 'not-a-job-interview',
      title: 'It is not a job interview',
      text: `In a job interview the employer asks, and you are weighed. Here you ask, and what is weighed is the work.

- **Who leads:** you. You bring the questions and you keep the time.
- **What it is for:** to learn. There is no vacancy on the table, and no résumé in your hand.
- **Where the pressure lies:** almost nowhere. The worst that can happen is that you learn little.

The other person relaxes as soon as they believe that you want nothing but information. People who feel that a favour is about to turn into a request for a job become careful, and careful people tell you what is on the website.`,
    },
    {
      key: 'never-a-job',
      title: 'Why you never ask for a job',
      text: `You said that you came to learn. Asking for work after all breaks your word, and it closes the door for the next student who calls.

So do not ask for a job, not even at the end, not even in passing. Do not bring a résumé to leave behind. If somebody asks you for one of their own accord, you may send it later; write down that it was their idea.

If an opening comes up in the conversation, say that you are glad to hear of it and that today you came to learn. Whoever wants to hire you will remember you.`,
    },
    {
      key: 'whom-to-ask',
      title: 'Whom to ask first',
      text: `Begin with people you already know, and ask each of them: who do you know who does this work? A cousin's neighbour is a better start than a stranger with a title.

Look for people who do the work or who supervise it; they know it from within. Somebody who works beside it, buys from it or teaches it sees a part, which is worth hearing once you know that it is a part.

Talk to several people. One person's bad week is not an occupation, and neither is one person's enthusiasm. And take the easiest one first: the second conversation is always better than the first.`,
    },
    {
      key: 'how-to-ask',
      title: 'How to ask for twenty minutes',
      text: `A short call works best, and best of all when you can say who sent you. Five things belong in it:

- who you are, and what you are studying
- who gave you their name, if you may say so
- that you would like to learn about their work, and that you are not looking for a job
- that twenty minutes are enough
- that you will come whenever and wherever it suits them

If you write instead, keep it that short and say on which day you will call. Then call. No answer usually means "busy", not "no".

If they say no, thank them and ask who else does this work. Half of the good conversations begin there.`,
    },
    {
      key: 'on-the-day',
      title: 'On the day, and after it',
      text: `Read up beforehand, so that you do not spend your twenty minutes on what a search would have told you. Bring few questions, written down, that cannot be answered with yes or no.

Be on time. When the minutes you asked for are over, say so; if they want to go on, they will tell you. Before you leave, ask two things: who else should I talk to, and may I come back if I have one more question?

Say thank you in writing within a day, and tell whoever sent you how it went. Then write down what you heard while you can still hear it.`,
    },
  ],
  questions: [
    {
      key: 'who-leads',
      text: 'Who asks most of the questions in an informational interview?',
      options: ['The person you visit', 'You do', 'Nobody: it is just a chat'],
      right: 1,
      why: 'You asked for the conversation, so you lead it. That is the great difference from a job interview.',
    },
    {
      key: 'opening',
      text: 'Halfway through, the person mentions that they are hiring. What do you do?',
      options: [
        'Ask how to apply, since they brought it up',
        'Say that you are glad to hear of it, and that today you came to learn',
        'Hand over the résumé you brought just in case',
      ],
      right: 1,
      why: 'You promised that this is not about a job. Keeping that promise is what makes people talk openly, and they will remember you for it.',
    },
    {
      key: 'first-person',
      text: 'Whom is it best to ask first?',
      options: [
        'The head of the largest company',
        'Somebody you know, or whom somebody you know can name',
        'Whoever has the most impressive profile online',
      ],
      right: 1,
      why: 'A name that somebody gave you opens doors, and an easy first conversation gives you the courage for the next one.',
    },
    {
      key: 'the-request',
      text: 'What belongs in your request?',
      options: [
        'That you need a job soon',
        'Your whole life so far',
        'Who you are, that you want to learn and not to apply, and that twenty minutes are enough',
      ],
      right: 2,
      why: 'People say yes to something small and clear. They need to know who you are, what you want, and that it ends.',
    },
    {
      key: 'a-no',
      text: 'Somebody says that they have no time. What is a good answer?',
      options: [
        'Thank them, and ask who else does this work',
        'Explain why it is important for your grade',
        'Call again every day',
      ],
      right: 0,
      why: 'A no costs them nothing and can still bring you a name. Thank them, ask, and go on.',
    },
    {
      key: 'afterwards',
      text: 'When do you say thank you in writing?',
      options: ['When the term is over', 'Only if they were helpful', 'Within a day, every time'],
      right: 2,
      why: 'They gave you their time. A few lines on the same day are remembered; in a month they would look like an afterthought.',
    },
  ],
  pledge: `I am asking people for their time so that I can learn about their work. I am not asking them for a job.

I will say so when I ask. I will keep to the minutes I asked for. I will not bring up a job for myself or leave a résumé; if somebody asks me for one of their own accord, I will write that down.

What people tell me I will use for this coursework and with respect for them. I will thank each of them in writing.`,
};
