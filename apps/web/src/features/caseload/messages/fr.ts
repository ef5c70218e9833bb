import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'caseload.title': 'Suivi',
  'caseload.of': 'Suivi de {name}',
  'caseload.now':
    '{students, plural, =0 {Personne pour l’instant} one {Un étudiant} other {# étudiants}}, {stuck} en difficulté, {late} en retard',
  'caseload.filter': 'Montrer seulement',
  'caseload.show.ALL': 'Tout le monde',
  'caseload.show.STUCK': 'En difficulté',
  'caseload.show.LATE': 'En retard',
  'caseload.find': 'Trouver un étudiant',
  'caseload.section': 'Groupe',
  'caseload.everySection': 'Tous les groupes',
  'caseload.silent': 'Dernier échange',
  'caseload.silent.any': 'Peu importe le dernier échange',
  'caseload.silent.days': 'Sans échange depuis {days} jours',
  'caseload.whose': 'Le suivi de qui',
  'caseload.choose': 'Choisir une personne',
  'caseload.counsellor': '{name} ({students})',
  'caseload.caption': '{count, plural, one {Un étudiant suivi} other {# étudiants suivis}}',
  'caseload.student': 'Étudiant',
  'caseload.select': 'Choisir {name}',
  'caseload.standing': 'Entretiens',
  'caseload.stuck': 'Où en sont-ils',
  'caseload.onTrack': 'Ça avance',
  'caseload.noWork': 'Aucun travail encore',
  'caseload.deadline': 'Prochaine échéance',
  'caseload.noDeadline': 'Tout est fait',
  'caseload.contact': 'Dernier échange',
  'caseload.never': 'Pas encore d’échange',
  'caseload.next': 'à nouveau {date}',
  'caseload.seen': 'Vu en ligne',
  'caseload.log': 'Noter',
  'caseload.logOne': 'Noter un échange avec {name}',
  'caseload.do': 'Ce que vous pouvez faire',
  'caseload.chosen': '{count, plural, one {Une personne choisie} other {# personnes choisies}}',
  'caseload.chosenBar': 'Personnes choisies',
  'caseload.clear': 'Ne choisir personne',
  'caseload.nudgeFor': 'Au sujet de « {title} » ({count})',
  'caseload.noneTitle': 'Vous ne suivez encore personne',
  'caseload.none':
    'L’administration, ou qui enseigne dans un groupe, vous confie des étudiants sur la page Personnes du groupe. Ils apparaissent ici, quel que soit leur groupe.',
  'caseload.noneOf':
    'Cette personne ne suit encore personne. Confiez-lui des étudiants sur la page Personnes d’un groupe.',
  'caseload.noneShownTitle': 'Personne ne correspond',
  'caseload.noneShown': 'Parmi les personnes suivies, aucune ne réunit tout ce que vous demandez.',
  'caseload.showAll': 'Montrer tout le monde',
  'caseload.pickTitle': 'Le suivi de qui voulez-vous voir ?',
  'caseload.pick':
    'Choisissez une personne ci-dessus. Vous voyez ce qu’elle voit : qui est en difficulté, qui est en retard, et quand on s’est parlé.',
};

export default fr;
