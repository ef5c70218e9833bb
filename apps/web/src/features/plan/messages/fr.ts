import type en from './en.ts';

export default {
  'plan.title': 'Votre plan',
  'plan.now':
    'Choisissez des métiers que vous envisagez vraiment : vous allez passer du temps avec celles et ceux qui les exercent.',
  'plan.assignment': 'Travail',
  'plan.chosen': 'Choisis',
  'plan.ofWanted': '{chosen} sur {wanted}',
  'plan.none':
    'Ce travail demande {wanted, plural, one {un métier} other {# métiers}}, et {interviews, plural, one {un entretien} other {# entretiens}} pour chacun.',
  'plan.counted': '{counted} entretiens sur {wanted} comptent',
  'plan.sheet': 'Fiche de recherche',
  'plan.questions': 'Questions',
  'plan.findPeople': 'Trouver des personnes',
  'plan.stays': 'Reste : vous avez des entretiens à ce sujet',
  'plan.drop': 'Retirer',
  'plan.dropNamed': 'Retirer {title}',
  'plan.dropped': '{title} n’est plus dans votre plan.',
  'plan.search': 'Choisir un métier',
  'plan.changeMind': 'Vous avez changé d’avis ?',
  'plan.full': 'Vous avez ce que ce travail demande. Retirez un métier pour en choisir un autre.',
  'plan.searchLabel': 'Métier',
  'plan.searchHint': 'Quelques lettres suffisent ; l’orthographe importe peu.',
  'plan.searchExample': 'prothésiste, infirmier, boulanger…',
  'plan.results': 'Métiers trouvés',
  'plan.nothing':
    'Rien trouvé pour « {query} ». Essayez un mot simple, comme le métier ou le lieu de travail.',
  'plan.already': 'Déjà dans votre plan',
  'plan.reason': 'Pourquoi celui-ci ?',
  'plan.reasonHint': 'Ce qui vous attire, ou ce dont vous doutez. Cela vous servira pour votre réflexion.',
  'plan.add': 'Ajouter à mon plan',
  'plan.another': 'En chercher un autre',
  'plan.added': '{title} est dans votre plan.',
  'plan.emptyTitle': 'Pas encore de travail',
  'plan.empty': 'Quand votre enseignant en partagera un, vous choisirez ici les métiers à explorer.',
} satisfies Record<keyof typeof en, string>;
