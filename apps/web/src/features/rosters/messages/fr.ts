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

  'rule.roster.applied':
    'Cette liste est déjà confirmée. Apportez le fichier de nouveau pour voir ce qui diffère.',
  'rule.roster.discarded': 'Cette liste a été abandonnée. Apportez le fichier de nouveau pour l’utiliser.',
  'rule.roster.nothingToApply':
    'Chaque ligne a un problème : il n’y a rien à confirmer. Corrigez le fichier et apportez-le de nouveau.',
  'rule.roster.encoding':
    'Ce fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 » et apportez celui-là.',
  'rule.roster.quote-open': 'Un guillemet s’ouvre ici et ne se ferme jamais. Fermez-le, ou effacez-le.',
  'rule.roster.file-empty': 'Le fichier est vide. Il faut une ligne d’en-têtes et une ligne par personne.',
  'rule.roster.too-many-columns':
    'Le fichier a plus de colonnes qu’on ne peut en lire. Gardez courriel, nom et rôle.',
  'rule.roster.no-rows': 'Le fichier a des en-têtes et personne en dessous. Ajoutez une ligne par personne.',
  'rule.roster.too-many-rows':
    'Le fichier a plus de lignes qu’une liste ne peut en tenir. Divisez-le et apportez les parties l’une après l’autre.',
  'rule.roster.role-not-yours':
    'Seule l’administration ajoute du personnel. Demandez-lui, ou laissez cette ligne de côté.',
  'rule.roster.role-differs':
    'Cette personne a un autre rôle dans ce groupe et le garde. Corrigez le rôle, ou prenez une autre adresse.',
  'rule.roster.column-missing':
    'La première ligne ne nomme pas de colonne pour le courriel, ou pas pour le nom. Ajoutez « Courriel », et « Nom » ou « Prénom » et « Nom de famille ».',
  'rule.roster.column-repeated': 'Deux colonnes contiennent la même chose. Gardez-en une.',
  'rule.roster.control-character':
    'La cellule contient un caractère qui ne peut être gardé. Tapez-la de nouveau.',
  'rule.roster.formula': 'Un nom ne commence pas par = + - ou @, comme une formule. Enlevez le signe.',
  'rule.roster.too-long': 'C’est plus long que ce qui peut être gardé. Raccourcissez.',
  'rule.roster.email-missing': 'Écrivez ici l’adresse de la personne.',
  'rule.roster.email-malformed': 'Ce n’est pas une adresse. Écrivez-la comme nom@exemple.org.',
  'rule.roster.email-repeated':
    'Cette adresse figure plus d’une fois dans le fichier. Gardez une des lignes.',
  'rule.roster.name-missing': 'Écrivez ici le nom de la personne.',
  'rule.roster.role-unknown': 'Écrivez étudiant, enseignant ou conseiller ; vide veut dire étudiant.',
  'rule.roster.too-many-cells':
    'La ligne a plus de cellules que d’en-têtes. Mettez entre guillemets le texte qui contient des virgules.',
};

export default fr;
