import type en from './en.ts';

export default {
  'rule.interviewee-link': 'Ce lien n’ouvre plus rien. Rien n’a été changé.',
  'rule.own-page':
    'Cette page est destinée à la personne que vous avez rencontrée. Vous pouvez la regarder ; les réponses lui appartiennent.',
  'rule.meeting-ahead': 'Ce jour est encore à venir. Choisissez le jour de votre rencontre.',
} satisfies Record<keyof typeof en, string>;
