import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'rosters.title': 'Apporter une liste',
  'rosters.section': 'Groupe',
  'rosters.now':
    'Vous voyez d’abord ce qui se passerait. Rien n’est écrit et personne n’est invité avant votre accord.',
  'rosters.drop': 'Déposez ici le fichier de la liste',
  'rosters.choose': 'Choisir un fichier',
  'rosters.hint':
    'CSV ou texte avec tabulations, 1 Mo au plus. Excel et Google Sheets : enregistrez ou téléchargez en CSV.',
  'rosters.tooLarge':
    'Ce fichier dépasse 1 Mo. Gardez seulement noms, courriel et rôle, ou coupez-le en deux.',
  'rosters.isSpreadsheet':
    'C’est un classeur, pas un CSV. Dans Excel, « Enregistrer sous » puis « CSV UTF-8 » ; dans Google Sheets, « Télécharger » puis « CSV ».',
  'rosters.isEmpty': 'Il n’y a rien dedans. Il faut une ligne d’en-têtes et une ligne par personne.',
  'rosters.columnsTitle': 'Ce qu’il faut dans le fichier',
  'rosters.example': 'Un exemple de liste',
  'rosters.column.givenName': 'Prénom',
  'rosters.column.familyName': 'Nom de famille',
  'rosters.column.name': 'Nom complet',
  'rosters.column.email': 'Courriel',
  'rosters.column.role': 'Rôle',
  'rosters.sample.givenName': 'Amina',
  'rosters.sample.familyName': 'Chaudhry',
  'rosters.sample.email': 'amina@northfield.example',
  'rosters.sample.role': 'étudiant',
  'rosters.columnsBody':
    'Une ligne d’en-têtes, puis une ligne par personne. Les en-têtes peuvent être en français ou en anglais, dans n’importe quel ordre ; les autres colonnes sont laissées de côté. Sans rôle, une personne est étudiante.',
  'rosters.template': 'Télécharger un fichier vide',
  'rosters.paste': 'Ou coller les lignes',
  'rosters.pasteHint': 'Copiez les lignes de votre tableur, en-têtes compris, et collez-les ici.',
  'rosters.pastedName': 'Lignes collées',
  'rosters.look': 'Voir ce qui se passerait',

  'rosters.previewTitle.STAGED': 'Vérifier la liste',
  'rosters.previewTitle.APPLIED': 'La liste est entrée',
  'rosters.previewTitle.DISCARDED': 'Liste abandonnée',
  'rosters.previewNow': '{file}. Rien n’a encore été écrit.',
  'rosters.discard': 'Abandonner',
  'rosters.discardTitle': 'Abandonner cet aperçu ?',
  'rosters.discardBody':
    'Rien n’a été écrit, personne ne perd quoi que ce soit. Votre fichier reste sur votre ordinateur.',
  'rosters.discarded': 'Rien n’a été écrit.',
  'rosters.another': 'Apporter un autre fichier',
  'rosters.confirm':
    '{new, plural, =0 {} one {Inviter # personne} other {Inviter # personnes}}{changed, plural, =0 {} one {{new, plural, =0 {Changer} other {, en changer}} # personne} other {{new, plural, =0 {Changer} other {, en changer}} # personnes}}{error, plural, =0 {} one { ; laisser # ligne} other { ; laisser # lignes}}',
  'rosters.applied':
    '{new, plural, =0 {Personne de nouveau} one {Une personne est invitée} other {# personnes sont invitées}}{changed, plural, =0 {} one {, une a changé} other {, # ont changé}}{error, plural, =0 {.} one {. Une ligne a été laissée de côté.} other {. # lignes ont été laissées de côté.}}',
  'rosters.appliedNext':
    'Les invitations partent maintenant par courriel. Ensuite, placez les étudiants dans une cohorte : ce sont les cohortes qui reçoivent les travaux.',
  'rosters.toCohorts': 'Former une cohorte',
  'rosters.toPeople': 'Voir les personnes',

  'rosters.count.new': 'Nouvelles',
  'rosters.count.changed': 'Changées',
  'rosters.count.unchanged': 'Inchangées',
  'rosters.count.error': 'Avec erreurs',
  'rosters.count.notInFile': 'Absentes du fichier',
  'rosters.countWhat.new':
    '{count, plural, =0 {Personne n’est ajouté} other {Ajoutées et invitées par courriel}}',
  'rosters.countWhat.changed': '{count, plural, =0 {Personne ne change} other {Un nom ou un rôle change}}',
  'rosters.countWhat.unchanged':
    '{count, plural, =0 {Personne n’est déjà là} other {Déjà là, telles quelles}}',
  'rosters.countWhat.error':
    '{count, plural, =0 {Chaque ligne se lit} other {Laissées de côté jusqu’à correction}}',
  'rosters.countWhat.notInFile':
    '{count, plural, =0 {Tout le monde est dans le fichier} other {Elles restent ; personne n’est retiré}}',

  'rosters.problems': '{count, plural, one {Une ligne à corriger} other {# lignes à corriger}}',
  'rosters.problemsBody':
    'Corrigez-les dans votre fichier et rapportez-le : celles qui sont déjà entrées apparaîtront inchangées. Ou acceptez le reste maintenant.',
  'rosters.problemsLeft':
    'Elles ont été laissées de côté. Corrigez-les dans votre fichier et rapportez-le quand vous voulez.',
  'rosters.download': 'Télécharger ces lignes',
  'rosters.problemsFile': 'liste-lignes-a-corriger.csv',
  'rosters.problem': 'Problème',
  'rosters.row': 'Ligne',
  'rosters.columnName': 'Colonne',
  'rosters.value': 'Ce qui s’y trouve',
  'rosters.fix': 'Que faire',
  'rosters.blank': '(vide)',
  'rosters.recognised': 'Colonnes',
  'rosters.readAs': 'lue comme {meaning}',
  'rosters.ignored': 'laissée de côté',
  'rosters.rows': '{count, plural, one {Une ligne} other {Les # lignes}}',
  'rosters.filter': 'Quelles lignes montrer',
  'rosters.all': 'Toutes',
  'rosters.name': 'Nom',
  'rosters.whatHappens': 'Ce qui se passe',
  'rosters.state.NEW': 'Est invitée',
  'rosters.state.CHANGED': 'Change',
  'rosters.state.UNCHANGED': 'Reste telle quelle',
  'rosters.state.ERROR': 'Laissée de côté',
  'rosters.changes': 'Nouveau : {what}',
};

export default fr;
