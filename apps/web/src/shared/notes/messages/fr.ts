import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'notes.title': 'Notes et échanges',
  'notes.private':
    'Pour le personnel seulement : {name} ne le voit jamais, et cela ne fait pas partie de son dossier.',
  'notes.log': 'Noter un échange',
  'notes.note': 'Écrire une note',
  'notes.none':
    'Rien de noté encore. Après votre prochain échange, notez ce qui a été convenu et quand vous vous reparlez.',
  'notes.kind': 'De quoi s’agit-il',
  'notes.kind.talk': 'Un échange',
  'notes.kind.note': 'Une note',
  'notes.way': 'Comment vous vous êtes parlé',
  'way.IN_PERSON': 'En personne',
  'way.PHONE': 'Par téléphone',
  'way.VIDEO': 'Par vidéo',
  'way.EMAIL': 'Par courriel',
  'way.MESSAGE': 'Par message',
  'notes.heldOn': 'Quand',
  'notes.minutes': 'Minutes',
  'notes.optional': 'Peut rester vide',
  'notes.agreed': 'Ce qui a été convenu',
  'notes.words': 'Ce qu’il faut savoir',
  'notes.nextOn': 'Se reparler le',
  'notes.next': 'se reparler le {date}',
  'notes.save': 'Enregistrer',
  'notes.saved': 'C’est noté.',
  'notes.change': 'Modifier',
  'notes.changeOne': 'Modifier ce qui a été noté le {date}',
  'notes.remove': 'Retirer',
  'notes.removed': 'Retiré.',
  'notes.by': 'par {name}',
  'notes.empty': 'Écrivez d’abord quelque chose.',
  'notes.future': 'Ce jour est encore à venir. Notez ce qui a eu lieu.',
  'notes.before': 'Choisissez un jour après l’échange.',
  'notes.badMinutes': 'Entre 1 et 600 minutes.',
  'notes.about': 'Au sujet de {name}',
};

export default fr;
