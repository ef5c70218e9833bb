import type en from './en.ts';

export default {
  'institution.title': 'Établissement',
  'institution.now': 'Ce qui vaut pour tous vos étudiants.',
  'ladder.title': 'Rappels',
  'ladder.about':
    'Qui n’a pas fait une étape en reçoit des rappels. Voici par quoi un nouveau travail commence ; chaque travail peut avoir les siens, et ceux qui existent gardent les leurs.',
  'ladder.grading': 'Prévenir les enseignants quand un travail attend d’être corrigé',
  'ladder.days': 'Après tant de jours',
  'ladder.saved': 'Enregistré. Les nouveaux travaux commencent ainsi.',
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
  'links.title': 'La page des personnes rencontrées',
  'links.about':
    'Toute personne à qui vos étudiants écrivent reçoit un lien vers une page à elle : elle y voit ce qui est gardé, confirme la rencontre, dit ce qu’elle permet, ou se fait oublier. Chaque message le prolonge.',
  'links.days': 'Un lien vaut tant de jours',
  'links.daysWrong': 'Choisissez de 7 à 730 jours.',
  'links.says':
    'Un lien vaut {days, plural, one {un jour} other {# jours}} à partir du dernier message. Ensuite, l’étudiant peut en envoyer un nouveau.',
  'links.saved': 'Enregistré. Cela vaut dès le prochain lien.',
  'voices.title': 'Notes de terrain',
  'voices.about':
    'Une classe lit ensemble ce que tous ses entretiens disent d’un métier : salaire, heures, perspectives, compétences. Cela ne se montre que là où assez d’entretiens, d’étudiants et de personnes en parlent pour qu’on ne reconnaisse personne.',
  'voices.atLeast': 'Voix qu’il faut',
  'voices.wrong': 'Choisissez de 3 à 50. À moins de trois, on saurait qui a dit quoi.',
  'voices.says': 'Montré à partir de {count} entretiens, {count} étudiants et {count} personnes.',
  'voices.saved': 'Enregistré. Cela vaut tout de suite.',
} satisfies Record<keyof typeof en, string>;
