import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'stuck.title': 'En difficulté',
  'stuck.REFLECTION_EMPTY': 'La réflexion est encore vide',
  'stuck.NOT_WRITTEN_UP':
    '{found, plural, one {Un entretien n’est pas rédigé} other {# entretiens ne sont pas rédigés}}',
  'stuck.NOT_THANKED':
    '{found, plural, one {Une personne n’est pas encore remerciée} other {# personnes ne sont pas encore remerciées}}',
  'stuck.NOTHING_CHOSEN': 'Aucun métier choisi',
  'stuck.NO_CONTACT': 'Personne à qui demander pour l’instant',
  'stuck.NO_OUTREACH':
    'Connaît {found, plural, one {une personne} other {# personnes}}, n’a encore rien demandé',
  'stuck.ALL_SILENT':
    '{found, plural, one {La seule personne sollicitée a} other {Les # personnes sollicitées ont}} refusé ou n’{found, plural, one {a} other {ont}} pas répondu',
  'stuck.BEHIND':
    '{found, plural, one {# entretien} other {# entretiens}} sur {wanted} ; à ce jour, {expected, plural, one {# serait} other {# seraient}} dans le rythme',
  'stuck.since': 'depuis le {date}',
  'place.slots':
    '{counted} sur {wanted} {counted, plural, one {compte} other {comptent}}{scheduled, plural, =0 {} other {, # prévus}}',
  'place.noOccupation': 'Pas encore choisie',
  'standing.MET': 'Fait',
  'standing.MET_LATE': 'Fait en retard',
  'standing.DUE': 'À faire',
  'standing.LATE': 'En retard',
  'standing.extended': 'plus de temps',
  'standing.excused': 'Dispense',
  'standing.excusedAll': 'Dispense pour tout le travail',
  'place.neverSeen': 'Pas encore connecté',
  'rule.nobody-to-nudge': 'Choisissez au moins une personne à qui écrire.',
  'rule.nudge-empty': 'Écrivez d’abord quelque chose : un message vide n’aide personne.',
  'nudge.title': 'Relancer',
  'nudge.message': 'Écrire un message',
  'nudge.hint':
    'Le message leur parvient ici et par courriel, avec votre nom, dans ces mots. Changez ce que vous voulez ; personne ne reçoit deux fois la même chose le même jour.',
  'nudge.about': '{reason} : {names}',
  'nudge.to': 'À {names}',
  'nudge.others': '{count, plural, one {une autre personne} other {# autres}}',
  'nudge.send': 'Envoyer à {count, plural, one {une personne} other {# personnes}}',
  'nudge.done':
    '{nudged, plural, =0 {Personne n’a reçu de message} one {Une personne a reçu votre message} other {# personnes ont reçu votre message}}{already, plural, =0 {.} one { ; une avait déjà lu la même chose aujourd’hui.} other { ; # avaient déjà lu la même chose aujourd’hui.}}',
  'nudge.last': 'Relancé {distance} par {name}',
  'nudge.reason.REFLECTION_EMPTY': 'Réflexion encore vide',
  'nudge.reason.NOT_WRITTEN_UP': 'Entretien non rédigé',
  'nudge.reason.NOT_THANKED': 'Pas encore remercié',
  'nudge.reason.NOTHING_CHOSEN': 'Aucun métier choisi',
  'nudge.reason.NO_CONTACT': 'Personne à qui demander',
  'nudge.reason.NO_OUTREACH': 'N’a encore rien demandé',
  'nudge.reason.ALL_SILENT': 'Personne n’a dit oui',
  'nudge.reason.BEHIND': 'En retard dans les entretiens',
};

export default fr;
