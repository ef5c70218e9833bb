import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'today.hello': 'Bonjour {name}',
  'today.now':
    '{count, plural, =0 {Rien ne vous demande aujourd’hui.} one {Une chose vous demande aujourd’hui.} other {# choses vous demandent aujourd’hui, la plus pressante d’abord.}}',
  'today.need.grade': '{count, plural, one {Une réflexion attend} other {# réflexions attendent}} une note',
  'today.do.grade': 'Corriger',
  'today.need.release': '{count, plural, one {Une note est prête} other {# notes sont prêtes}} à publier',
  'today.do.release': 'Voir et publier',
  'today.need.regrade':
    '{count, plural, one {Une relecture de note est demandée} other {# relectures de notes sont demandées}}',
  'today.do.regrade': 'Relire',
  'today.need.late': '{count, plural, one {Une personne est} other {# personnes sont}} en retard',
  'today.do.late': 'Voir qui',
  'today.need.asked':
    '{count, plural, one {Une personne demande} other {# demandes attendent}} plus de temps',
  'today.do.asked': 'Répondre',
  'today.need.stuck': '{count, plural, one {Une personne est} other {# personnes sont}} en difficulté',
  'today.do.stuck': 'Voir et relancer',
  'today.need.staff': 'Personne n’enseigne encore ce groupe',
  'today.do.staff': 'Ajouter du personnel',
  'today.need.roster': 'Ce groupe n’a pas encore de liste',
  'today.do.roster': 'Apporter une liste',
  'today.need.assignment': 'Aucun travail n’est encore prévu pour ce groupe',
  'today.do.assignment': 'En préparer un',
  'today.need.draft': 'Un travail est encore un brouillon',
  'today.do.draft': 'Le terminer',
  'today.coming': 'Échéances des deux prochaines semaines',
  'today.emptyTitle': 'Bienvenue',
  'today.empty':
    'Commencez par un groupe : un cours donné pendant une session. Puis apportez sa liste et les gens sont invités.',
  'today.emptyStaff': 'Dès qu’un administrateur vous ajoute à un groupe, ce qui vous demande apparaît ici.',
  'today.newSection': 'Créer un groupe',
  'today.quietTitle': 'Rien ne vous attend',
  'today.quiet':
    'Tout ce qui est remis est corrigé et publié, personne n’est en difficulté, et chaque groupe est en place.',
  'today.toSections': 'Aller à vos groupes',
  'today.talks': 'Avec qui parler',
  'today.talk.due': 'aujourd’hui ou déjà passé',
  'today.talk.log': 'Noter l’échange',
  'today.talk.logOne': 'Noter l’échange avec {name}',
  'today.talk.left': 'La dernière fois : {words}',
  'today.start': 'Préparer votre établissement',
  'today.startOpen': '{count, plural, one {Il reste un point} other {Il reste # points}} à régler.',
};

export default fr;
