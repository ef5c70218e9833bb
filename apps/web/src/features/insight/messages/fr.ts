import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'insight.title': 'Vue d’ensemble',
  'insight.now':
    'Où en sont vos étudiants, ce qui marche quand ils demandent, et ce que leurs entretiens disent ensemble.',
  'insight.nowStudent':
    'Ce qui marche quand on demande, et ce que disent ensemble les entretiens de tout le monde.',
  'insight.emptyTitle': 'Rien à voir ensemble pour l’instant',
  'insight.empty':
    'Quand un travail est publié et que les étudiants commencent, ce qu’ils font ensemble se voit ici.',
  'insight.assignment': 'Travail',
  'insight.cohort': 'Cohorte',
  'insight.allCohorts': 'Toutes les cohortes',
  'insight.funnel': 'Où ils en sont',
  'insight.ofStudents':
    'Sur {count, plural, one {# étudiant} other {# étudiants}}, combien sont arrivés au moins jusque-là',
  'insight.stage.CHOSEN': 'A choisi un métier',
  'insight.stage.FOUND': 'A trouvé une personne',
  'insight.stage.ASKED': 'A demandé à quelqu’un',
  'insight.stage.ACCEPTED': 'A reçu un oui',
  'insight.stage.HELD': 'A mené un entretien',
  'insight.stage.WRITTEN_UP': 'L’a mise par écrit',
  'insight.stage.THANKED': 'A remercié',
  'insight.stage.HANDED_IN': 'A remis sa réflexion',
  'insight.mostStop':
    'C’est ici que le plus grand nombre s’arrête : {count, plural, one {# n’est pas arrivé jusque-là} other {# ne sont pas arrivés jusque-là}}.',
  'insight.weekByWeek': 'Semaine par semaine, en chiffres',
  'insight.until': 'Jusqu’au',
  'insight.depths':
    'Jusqu’où « qui d’autre ? » a mené : les personnes selon leur distance, et combien ont été rencontrées',
  'insight.depth': '{depth, plural, =1 {Trouvées par eux-mêmes} =2 {Nommées par celles-ci} other {À # pas}}',
  'insight.depthMet': '{interviewed} sur {people} rencontrées',
  'insight.ways': 'Ce qui marche quand on demande',
  'insight.waysEmpty':
    'Personne n’a encore été sollicité, ou trop peu d’étudiants l’ont fait pour qu’on puisse en parler.',
  'insight.way.PHONE': 'Par téléphone',
  'insight.way.EMAIL': 'Par courriel',
  'insight.way.IN_PERSON': 'En personne',
  'insight.way.MESSAGE': 'Par message',
  'insight.warm': 'une connaissance, ou quelqu’un qu’on leur a nommé',
  'insight.cold': 'une personne inconnue',
  'insight.accepted': 'oui',
  'insight.declined': 'non, ou pas maintenant',
  'insight.silent': 'pas encore de réponse',
  'insight.came': '{accepted} oui, {declined} non ou pas maintenant, {silent} sans réponse',
  'insight.fieldNotes': 'Notes de terrain',
  'insight.fieldNotesHint':
    'Ce que tous les entretiens disent d’un métier. Seulement là où au moins {count} étudiants ont rencontré au moins {count} personnes, pour qu’on ne reconnaisse personne, et seulement les personnes que cela ne dérange pas.',
  'insight.tooFewTitle': 'Trop peu d’entretiens pour en parler',
  'insight.tooFew':
    'Quand {count} étudiants auront mis par écrit des entretiens avec {count} personnes du même métier, ce qu’ils ont entendu se verra ici, ensemble.',
  'insight.stillTooFew': 'Encore trop peu de voix : {occupations}.',
  'insight.fromInterviews': 'D’après {count, plural, one {# entretien} other {# entretiens}}',
  'insight.nothingTogether':
    'Assez de personnes ont été rencontrées, mais trop peu ont répondu à la même question.',
  'insight.answered': '{count, plural, one {# personne en a parlé} other {# personnes en ont parlé}}',
  'insight.everyone': 'Tout le monde',
  'insight.countOf': '{count} sur {all}',
  'insight.allDifferent': 'Chacun a dit autre chose.',
  'insight.measure.PAY': 'Salaire',
  'insight.measure.HOURS': 'Heures par semaine',
  'insight.measure.SHIFTS': 'Quand on travaille',
  'insight.measure.OUTLOOK': 'Perspectives',
  'insight.measure.TRAINING': 'Formation, en mois',
  'insight.measure.CREDENTIALS': 'Titres et permis',
  'insight.measure.SKILLS': 'Compétences les plus utilisées',
  'insight.measure.WITH_OTHERS': 'Temps passé avec d’autres',
  'insight.measure.ENVIRONMENT': 'Milieu de travail',
  'insight.measure.CHOOSE_AGAIN': 'Le choisirait à nouveau',
  'insight.measure.RELATED': 'Professions apparentées',
  'insight.keep': 'À garder',
  'insight.workbook': 'Le tout en un classeur',
  'insight.csv.field-notes': 'Notes de terrain (CSV)',
  'insight.csv.ways-of-asking': 'Ce qui marche quand on demande (CSV)',
  'insight.csv.funnel': 'Où ils en sont (CSV)',
  'insight.csv.referrals': 'Recommandations (CSV)',
  'insight.spread.PAY': 'la moitié du milieu de {low} à {high} ; au milieu {middle}',
  'insight.spread.HOURS': 'la moitié du milieu de {low} à {high} heures ; au milieu {middle}',
  'insight.spread.TRAINING': 'la moitié du milieu de {low} à {high} mois ; au milieu {middle}',
  'insight.spread.WITH_OTHERS': 'la moitié du milieu de {low} à {high} ; au milieu {middle}',
};

export default fr;
