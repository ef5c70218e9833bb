import type en from './en.ts';

export default {
  'plan.title': 'Votre plan',
  'plan.now':
    'Choisissez des métiers que vous envisagez vraiment : vous allez passer du temps avec celles et ceux qui les exercent.',
  'plan.assignment': 'Travail',
  'plan.chosen': 'Choisis',
  'plan.ofWanted': '{chosen} sur {wanted}',
  'plan.none':
    'Ce travail demande {wanted, plural, one {un métier} other {# métiers}}, et {interviews, plural, one {un entretien} other {# entretiens}} {wanted, plural, one {à son sujet} other {pour chacun}}.',
  'plan.counted':
    '{counted, plural, one {# entretien} other {# entretiens}} sur {wanted} {counted, plural, one {compte} other {comptent}}',
  'plan.sheet': 'Fiche de recherche',
  'plan.questions': 'Questions',
  'plan.findPeople': 'Trouver des personnes',
  'plan.stays': 'Reste : vous avez des entretiens à ce sujet',
  'plan.class': 'Ce que disent les entretiens de tout le monde, et ce qui marche quand on demande',
  'plan.compare': 'Mettre vos métiers côte à côte',
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
  'plan.why': 'Pourquoi je le ferais vraiment',
  'plan.target': 'Où j’aimerais l’exercer, si je le sais (laissez vide ce que vous ignorez)',
  'plan.employer': 'Employeur',
  'plan.department': 'Service',
  'plan.position': 'Poste',
  'plan.assumptions': 'Ce que je pense aujourd’hui',
  'plan.assumptionsHint':
    'Une idée par ligne : la journée, les gens, le salaire, ce qui est dur. Après votre premier entretien, cela reste tel quel, pour voir ce qui a changé.',
  'plan.believedBefore': 'Ce que vous pensiez avant votre premier entretien, le {date}. Cela reste tel quel.',
  'plan.nothingBelieved':
    'Vous n’aviez rien noté. Ce n’est pas grave : vos souvenirs ont leur place dans votre réflexion.',
  'plan.primer': 'Avant de demander : les leçons',
  'plan.pledge': 'Votre engagement',
  'plan.emptyTitle': 'Pas encore de travail',
  'plan.empty': 'Quand votre enseignant en partagera un, vous choisirez ici les métiers à explorer.',
} satisfies Record<keyof typeof en, string>;
