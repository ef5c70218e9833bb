import type en from './en.ts';

export default {
  'occupations.title': 'Métiers',
  'occupations.now': 'Les étudiants y choisissent ceux qu’ils veulent explorer en entretien.',
  'occupations.add': 'Ajouter un métier',
  'occupations.search': 'Chercher par titre ou par code',
  'occupations.show': 'Afficher',
  'occupations.all': 'Tous',
  'occupations.occupation': 'Métier',
  'occupations.source': 'Provenance',
  'occupations.source.OWN': 'Les vôtres',
  'occupations.source.STARTER': 'Liste de départ',
  'occupations.source.ONET': 'O*NET',
  'occupations.source.NOC': 'CNP',
  'occupations.change': 'Modifier',
  'occupations.changeOne': 'Modifier « {title} »',
  'occupations.first': 'Voici les {count} premiers. Cherchez pour trouver les autres.',
  'occupations.nothing': 'Rien ne s’appelle « {query} ». Essayez moins de lettres, ou ajoutez-le.',
  'occupations.emptyTitle': 'Encore aucun ici',
  'occupations.empty.OWN':
    'Quand les étudiants cherchent un travail qu’aucun catalogue ne nomme, local ou nouveau, ajoutez-le ici avec les mots qu’on emploie.',
  'occupations.empty.ONET':
    'La personne qui exploite cette installation peut apporter à votre établissement le catalogue O*NET® des États-Unis.',
  'occupations.empty.NOC':
    'La personne qui exploite cette installation peut apporter à votre établissement la Classification nationale des professions du Canada.',
  'occupations.empty.STARTER': 'Votre établissement a commencé sans la liste de départ.',
  'occupations.credits': 'D’où ils viennent',
  'occupations.titleField': 'Titre',
  'occupations.titleHint': 'Comme le disent les gens du métier, par exemple « Constructrice de bateaux ».',
  'occupations.description': 'Ce qu’on y fait',
  'occupations.descriptionHint': 'Une phrase, pour que les étudiants le distinguent des autres.',
  'occupations.needTitle': 'Donnez-lui un titre.',
  'occupations.added': '« {title} » est dans le catalogue.',
  'occupations.saved': 'Enregistré.',
} satisfies Record<keyof typeof en, string>;
