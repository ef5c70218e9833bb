import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'unsent.whole':
    '{count, plural, one {Une personne a un brouillon complet qui n’a pas été remis.} other {# personnes ont un brouillon complet qui n’a pas été remis.}}',
  'unsent.begun':
    '{count, plural, one {Une autre a un brouillon où il manque des réponses.} other {# ont un brouillon où il manque des réponses.}}',
  'unsent.look': 'Voir lesquels',
  'unsent.title': 'Brouillons qui n’ont pas été remis',
  'unsent.lead': 'Leur échéance est passée. Un brouillon ne se remet pas tout seul.',
  'unsent.complete': 'Complets',
  'unsent.all': 'Les {count}',
  'unsent.saved': 'Enregistré le {when}, {words, plural, one {# mot} other {# mots}}',
  'unsent.savedOn': 'Enregistré le {when}',
  'unsent.lateSaved': '{days, plural, one {Un jour de retard} other {# jours de retard}}',
  'unsent.incomplete': 'Réponses manquantes',
  'unsent.incompleteNote':
    'Seule la personne peut remettre ces brouillons. Accordez un délai, ou écrivez-lui.',
  'unsent.missing': '{missing, plural, one {une réponse manque} other {# réponses manquent}}',
  'unsent.reason': 'Pourquoi : la personne le lira',
  'unsent.reasonHint': 'Par exemple : tout était là à l’échéance.',
  'unsent.asSaved':
    'Chaque brouillon est remis tel qu’il a été enregistré, et compte à partir de ce moment ou de l’ajout du dernier fichier.',
  'unsent.told':
    '{count, plural, =0 {Les personnes reçoivent} one {La personne reçoit} other {Les # personnes reçoivent}} un courriel avec le reçu, votre nom et la raison.',
  'unsent.canChange': 'Jusqu’à la notation, elles peuvent encore le modifier et le remettre elles-mêmes.',
  'unsent.handIn':
    '{count, plural, =0 {Remettre} one {Remettre pour une personne} other {Remettre pour # personnes}}',
  'unsent.done':
    '{count, plural, =0 {Rien n’a été remis.} one {Remis pour une personne, qui reçoit un courriel.} other {Remis pour # personnes, qui reçoivent un courriel.}}',
  'unsent.fewer':
    '{count, plural, one {Un brouillon a été laissé : entre-temps, la personne a continué, l’a remis ou a reçu un délai.} other {# brouillons ont été laissés : entre-temps, les personnes ont continué, les ont remis ou ont reçu un délai.}}',
  'unsent.undo': 'Retirer',
  'unsent.undone':
    '{count, plural, one {Retiré : c’est de nouveau un brouillon.} other {Retirés : # sont de nouveau des brouillons.}}',
  'unsent.label':
    'Remis par {by} le {at}, au nom de la personne, à partir du brouillon enregistré le {savedAt}.',
  'unsent.labelOwn':
    '{by} l’a remis en votre nom le {at}, à partir du brouillon que vous aviez enregistré le {savedAt}.',
  'unsent.because': 'Raison : {reason}',
  'unsent.countsFrom': 'C’est le moment de l’enregistrement qui compte.',
  'unsent.pill': 'En son nom',
  'unsent.withdrawn': 'Retiré le {at}',
  'rule.nothing-to-withdraw':
    'C’est déjà retiré, ou la personne a remis une version plus récente. Rechargez pour voir où cela en est.',
  'unsent.several':
    'Les noms sont masqués pour ceux qui notent. Choisissez-en au moins deux : un seul dirait quel numéro est à qui.',
  'unsent.onlyOne':
    'Les noms sont masqués pour ceux qui notent, et c’est le seul brouillon complet : remis seul, il dirait quel numéro est à qui. Accordez plus de temps, ou montrez d’abord les noms.',
  'rule.hidden-one-alone':
    'Les noms sont masqués, et un seul de ces brouillons peut encore être remis : seul, il dirait quel numéro est à qui. Rien n’a été remis.',
  'rule.hidden-together':
    'Les noms sont masqués : ce qui a été remis au nom d’étudiants ne peut être retiré que tout ensemble, et pas s’il n’y en a qu’un. Sinon, on saurait quel numéro est à qui.',
  'rule.hand-in-graded':
    'Quelqu’un a commencé à noter, donc cela reste remis. Rendez-le pour reprise s’il faut le changer.',
};

export default fr;
