import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'stuck.title': 'En difficulté',
  'stuck.REFLECTION_EMPTY': 'La réflexion est encore vide',
  'stuck.NOT_WRITTEN_UP':
    '{found, plural, one {Un entretien n’est pas rédigé} other {# entretiens ne sont pas rédigés}}',
  'stuck.NOT_THANKED':
    '{found, plural, one {Une personne n’est pas encore remerciée} other {# personnes ne sont pas encore remerciées}}',
  'stuck.NOTHING_CHOSEN': 'Aucune profession choisie',
  'stuck.NO_CONTACT': 'Personne à qui demander pour l’instant',
  'stuck.NO_OUTREACH':
    'Connaît {found, plural, one {une personne} other {# personnes}}, n’a encore rien demandé',
  'stuck.ALL_SILENT':
    '{found, plural, one {La seule personne sollicitée a} other {Les # personnes sollicitées ont}} refusé ou n’{found, plural, one {a} other {ont}} pas répondu',
  'stuck.BEHIND': '{found} entretiens sur {wanted} ; à ce jour, {expected} seraient dans le rythme',
  'stuck.since': 'depuis le {date}',
  'place.slots': '{counted} sur {wanted} comptent{scheduled, plural, =0 {} other {, # prévus}}',
  'place.noOccupation': 'Pas encore choisie',
  'standing.MET': 'Fait',
  'standing.MET_LATE': 'Fait en retard',
  'standing.DUE': 'À faire',
  'standing.LATE': 'En retard',
  'standing.extended': 'plus de temps',
  'place.neverSeen': 'Pas encore connecté',
};

export default fr;
