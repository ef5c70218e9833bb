import type en from './en.ts';

export default {
  'institution.title': 'Établissement',
  'institution.now': 'Ce qui vaut pour tous vos étudiants.',
  'care.title': 'Ménager les personnes contactées',
  'care.about':
    'Les professionnels rendent service à vos étudiants. Quand trop d’étudiants sollicitent la même personne, elle ne répond plus. Fixez ici la limite. L’étudiant apprend que la personne a été sollicitée récemment, jamais par qui.',
  'care.limit': 'Étudiants pouvant solliciter la même personne',
  'care.days': 'Sur combien de jours',
  'care.limitWrong': 'Choisissez de 1 à 50 étudiants.',
  'care.daysWrong': 'Choisissez de 1 à 730 jours.',
  'care.says':
    '{limit, plural, one {Un étudiant peut} other {# étudiants peuvent}} solliciter la même personne sur {days, plural, one {un jour} other {# jours}}. Les autres sont invités à chercher quelqu’un d’autre. Qui demande à ne plus être contacté est laissé tranquille pour de bon.',
  'care.saved': 'Enregistré. La règle vaut dès la prochaine sollicitation.',
} satisfies Record<keyof typeof en, string>;
