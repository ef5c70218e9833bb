import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'rosters.title': 'Apporter une liste',
  'rosters.section': 'Groupe',
  'rosters.now':
    'Vous voyez d’abord ce qui se passerait. Rien n’est écrit et personne n’est invité avant votre accord.',
  'rosters.drop': 'Déposez ici le fichier de la liste',
  'rosters.choose': 'Choisir un fichier',
  'rosters.hint':
    'CSV, ou le zip que produisent Canvas ou OneRoster, 12 Mo au plus. Excel et Google Sheets : enregistrez ou téléchargez en CSV.',
  'rosters.tooLarge':
    'C’est trop gros : 12 Mo pour un fichier, 1 Mo pour des lignes collées. Gardez seulement noms, courriel et rôle, ou coupez-le en deux.',
  'rosters.isEmpty': 'Il n’y a rien dedans. Il faut une ligne d’en-têtes et une ligne par personne.',
  'rosters.columnsTitle': 'Ce qu’il faut dans le fichier',
  'rosters.example': 'Un exemple de liste',
  'rosters.column.givenName': 'Prénom',
  'rosters.column.familyName': 'Nom de famille',
  'rosters.column.name': 'Nom complet',
  'rosters.column.email': 'Courriel',
  'rosters.column.role': 'Rôle',
  'rosters.column.externalId': 'Numéro',
  'rosters.column.class': 'Classe',
  'rosters.column.standing': 'Encore là ou non',
  'rosters.sample.givenName': 'Amina',
  'rosters.sample.familyName': 'Chaudhry',
  'rosters.sample.email': 'amina@northfield.example',
  'rosters.sample.role': 'étudiant',
  'rosters.columnsBody':
    'Une ligne d’en-têtes, puis une ligne par personne. Les en-têtes peuvent être en français ou en anglais, dans n’importe quel ordre ; les autres colonnes sont laissées de côté. Qui n’a pas de courriel a besoin d’un numéro d’étudiant, et entre par une carte que vous imprimez. Sans rôle, une personne est étudiante. Les fichiers de Canvas, Moodle et OneRoster (1.1 et 1.2) sont reconnus tels quels.',
  'rosters.template': 'Télécharger un fichier vide',
  'rosters.paste': 'Ou coller les lignes',
  'rosters.pasteHint': 'Copiez les lignes de votre tableur, en-têtes compris, et collez-les ici.',
  'rosters.pastedName': 'Lignes collées',
  'rosters.look': 'Voir ce qui se passerait',

  'rosters.previewTitle.STAGED': 'Vérifier la liste',
  'rosters.previewTitle.APPLIED': 'La liste est entrée',
  'rosters.previewTitle.DISCARDED': 'Liste abandonnée',
  'rosters.previewTitle.UNDONE': 'Liste reprise',
  'rosters.previewNow': '{file}. Rien n’a encore été écrit.',
  'rosters.discard': 'Abandonner',
  'rosters.discarded': 'Rien n’a été écrit.',
  'rosters.another': 'Apporter un autre fichier',
  'rosters.confirm':
    '{new, plural, =0 {} one {{by, select, mail {Inviter} other {Ajouter}} # personne} other {{by, select, mail {Inviter} other {Ajouter}} # personnes}}{changed, plural, =0 {} one {{new, plural, =0 {Changer} other {, en changer}} # personne} other {{new, plural, =0 {Changer} other {, en changer}} # personnes}}{dropped, plural, =0 {} other { – en retirer #}}{error, plural, =0 {} one { ; laisser # ligne} other { ; laisser # lignes}}',
  'rosters.applied':
    '{new, plural, =0 {Personne de nouveau} one {Une personne est ajoutée} other {# personnes sont ajoutées}}{changed, plural, =0 {} one {, une a changé} other {, # ont changé}}{dropped, plural, =0 {} one {, une est retirée} other {, # sont retirées}}{error, plural, =0 {.} one {. Une ligne a été laissée de côté.} other {. # lignes ont été laissées de côté.}}',
  'rosters.appliedNext':
    'Ensuite, placez les étudiants dans une cohorte : ce sont les cohortes qui reçoivent les travaux.',
  'rosters.goOn': 'Continuer la préparation',
  'rosters.toCohorts': 'Former une cohorte',
  'rosters.toPeople': 'Voir les personnes',

  'rosters.count.new': 'Nouvelles',
  'rosters.count.changed': 'Changées',
  'rosters.count.unchanged': 'Inchangées',
  'rosters.count.error': 'Avec erreurs',
  'rosters.count.absent': 'Absentes du fichier',
  'rosters.countWhat.new':
    '{count, plural, =0 {Personne n’est ajouté} other {Ajoutées ; chaque ligne dit comment on entre}}',
  'rosters.countWhat.changed':
    '{count, plural, =0 {Personne ne change} other {Quelque chose change à leur sujet, ou ces personnes reviennent}}',
  'rosters.countWhat.unchanged':
    '{count, plural, =0 {Personne n’est déjà là} other {Déjà là, ou laissées telles quelles}}',
  'rosters.countWhat.error':
    '{count, plural, =0 {Chaque ligne se lit} other {Laissées de côté jusqu’à correction}}',
  'rosters.countWhat.absent':
    '{count, plural, =0 {Tout le monde est dans le fichier} other {Elles restent, sauf avis contraire de votre part}}',

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
  'rosters.recognisedBody': 'Une colonne est prise pour une autre ? Dites ici ce qu’elle contient.',
  'rosters.readAs': 'lue comme {meaning}',
  'rosters.leftAlone': 'laissée de côté',
  'rosters.ignored':
    '{count, plural, one {Une colonne est laissée de côté} other {# colonnes sont laissées de côté}}',
  'rosters.rows': '{count, plural, one {Une ligne} other {Les # lignes}}',
  'rosters.filter': 'Quelles lignes montrer',
  'rosters.all': 'Toutes',
  'rosters.name': 'Nom',
  'rosters.whatHappens': 'Ce qui se passe',
  'rosters.state.NEW': 'Est ajoutée',
  'rosters.comesBy.MAIL': 'Est invitée par courriel',
  'rosters.comesBy.CARD': 'Reçoit une carte à imprimer',
  'rosters.comesBy.ACCOUNT': 'A déjà un compte',
  'rosters.added.MAIL':
    '{count, plural, one {Une est invitée ; le courriel part maintenant.} other {# sont invitées ; le courriel part maintenant.}}',
  'rosters.added.CARD':
    '{count, plural, one {Une n’a pas de courriel et reçoit une carte, que vous imprimez.} other {# n’ont pas de courriel et reçoivent chacune une carte, que vous imprimez.}}',
  'rosters.added.ACCOUNT':
    '{count, plural, one {Une a déjà un compte et ne reçoit aucun courriel.} other {# ont déjà un compte et ne reçoivent aucun courriel.}}',
  'rosters.state.CHANGED': 'Change',
  'rosters.state.UNCHANGED': 'Reste telle quelle',
  'rosters.state.HELD': 'Décidé à la main',
  'rosters.state.ABSENT': 'Absente du fichier',
  'rosters.state.ERROR': 'Laissée de côté',

  'rosters.cannotBeUsed': 'Ce fichier ne peut pas encore servir',
  'rosters.reading': 'Nous lisons ce fichier ainsi',
  'rosters.format.PLAIN': 'un tableau simple',
  'rosters.format.CANVAS': 'Canvas',
  'rosters.format.MOODLE': 'Moodle',
  'rosters.format.ONEROSTER_1_1': 'OneRoster 1.1',
  'rosters.format.ONEROSTER_1_2': 'OneRoster 1.2',
  'rosters.delimiter.COMMA': 'virgule',
  'rosters.delimiter.SEMICOLON': 'point-virgule',
  'rosters.delimiter.TAB': 'tabulation',
  'rosters.encoding.UTF_8': 'UTF-8',
  'rosters.encoding.UTF_16LE': 'UTF-16',
  'rosters.encoding.UTF_16BE': 'UTF-16 (gros-boutiste)',
  'rosters.encoding.WINDOWS_1252': 'Windows-1252',
  'rosters.class': 'classe « {title} ».',
  'rosters.elsewhere':
    '{count, plural, one {Une ligne appartient à une autre classe et n’est pas touchée.} other {# lignes appartiennent à d’autres classes et ne sont pas touchées.}}',
  'rosters.changesOnly': 'Il ne nomme que ce qui a changé : qui n’y figure pas reste comme il est.',
  'rosters.notRight': 'Ce n’est pas cela ? Lire autrement',
  'rosters.whichFormat': 'Ce qu’est le fichier',
  'rosters.whichDelimiter': 'Entre les cellules',
  'rosters.whichEncoding': 'Ses lettres sont en',
  'rosters.whichClass': 'Quelle classe est ce groupe ?',
  'rosters.chooseClass': 'Le fichier contient {count} classes. Laquelle est ce groupe ?',
  'rosters.chooseClassBody': 'Les personnes des autres classes ne sont pas touchées.',
  'rosters.findClass': 'Trouver une classe',
  'rosters.moreClasses':
    '{count, plural, one {Une autre classe n’est pas affichée. Tapez une partie de son nom.} other {# autres classes ne sont pas affichées. Tapez une partie du nom.}}',
  'rosters.classPeople': '{title} ({count, plural, one {une personne} other {# personnes}})',
  'rosters.absent':
    '{count, plural, one {Une personne étudiante n’est pas dans le fichier} other {# étudiants ne sont pas dans le fichier}}',
  'rosters.absentBody':
    'Ils restent dans le groupe. S’ils ont quitté le cours, vous pouvez les retirer avec cette liste ; tout ce qu’ils ont fait est gardé, et on peut les reprendre.',
  'rosters.absentMendFirst':
    'Ils restent dans le groupe. On pourra les retirer quand toutes les lignes se liront : une ligne illisible est peut-être la leur.',
  'rosters.dropThem': '{count, plural, one {Retirer cette personne} other {Retirer ces # étudiants}}',
  'rosters.typeNumber': 'Cela fait {count} étudiants sur {students}. Tapez {count} si c’est bien voulu.',
  'rosters.ended':
    '{count, plural, one {Une ligne nomme une personne dont l’accès a pris fin} other {# lignes nomment des personnes dont l’accès a pris fin}}',
  'rosters.endedBody':
    'Elles sont laissées de côté : rien ne les laisserait entrer. Si elles doivent être ici, l’administration leur rend l’accès sur leur page, sous Personnes, puis vous apportez de nouveau ce fichier. Sinon, laissez : les autres lignes ne les attendent pas.',
  'rosters.endedLeft':
    'Elles ont été laissées de côté. Si elles doivent être ici, l’administration leur rend l’accès sur leur page, sous Personnes, puis vous apportez de nouveau le fichier.',
  'rosters.change.ended': 'accès terminé le {on, date, long}{by, select, other { par {by}}}',
  'rosters.held':
    '{count, plural, one {Une personne a été décidée à la main} other {# personnes ont été décidées à la main}}',
  'rosters.heldBody':
    'Quelqu’un ici les a retirées ou reprises, ou a corrigé leur nom ou leur adresse, et cela reste, quoi que dise le fichier.',
  'rosters.release':
    '{count, plural, one {Laisser la liste en décider} other {Laisser la liste décider pour ces #}}',
  'rosters.writing': '{count, plural, one {Écriture d’une ligne…} other {Écriture de # lignes…}}',
  'rosters.undo': 'Revenir en arrière',
  'rosters.undoUntil': 'Jusqu’au {until}, on peut revenir sur tout cela.',
  'rosters.undoTitle': 'Revenir sur cette liste ?',
  'rosters.undoBody':
    'Les personnes qu’elle a ajoutées quittent le groupe, noms et rôles redeviennent ce qu’ils étaient, et celles qu’elle a retirées sont de nouveau là. Personne n’est supprimé et ce qui a été fait est gardé. Les invitations non utilisées ne fonctionnent plus.',
  'rosters.undone': 'On est revenu sur cette liste. Le groupe est comme avant elle.',
  'rosters.past': 'Les listes jusqu’ici',
  'rosters.pastWhat':
    '{on}, {by} : {new, number} de plus, {changed, plural, one {# changée} other {# changées}}.',
  'rosters.pastUndone': 'Reprise.',
  'rosters.pastStaged': 'Pas encore confirmée.',
  'rosters.pastUndoable': 'On peut revenir en arrière jusqu’au {until}.',
  'rosters.withoutEmail':
    '{count, plural, one {Une nouvelle personne n’a pas de courriel} other {# nouvelles personnes n’ont pas de courriel}}',
  'rosters.withoutEmailBody':
    'Leur numéro dit qui elles sont, elles sont donc ajoutées quand même. Rien ne leur est envoyé : une fois la liste appliquée, imprimez une carte pour chacune, avec laquelle elle entre.',
  'rosters.withoutEmailNext':
    'Elles sont ajoutées. Imprimez une carte pour chacune et remettez-la : elle leur ouvre la porte.',
  'rosters.toCards': 'Imprimer leurs cartes',
  'rosters.change.noAddress': 'entre sans adresse, et en ajoute une si elle le veut',
  'rosters.change.emailAdded': 'reçoit l’adresse {to}',
  'rule.roster.staff-email-missing': 'Le personnel entre par courriel. Écrivez ici son adresse.',
  'rosters.change.back': 'revient après avoir été retirée',
  'rosters.change.droppedByHand': 'a été retirée à la main',
  'rosters.change.takenBackByHand': 'a été reprise à la main',
  'rosters.change.corrected': 'nom ou adresse corrigés à la main, et gardés',
  'rosters.change.left': 'le fichier dit qu’elle est partie',
  'rosters.change.aside': 'ne participe pas ici (« {role} »)',
  'rosters.change.name': '{from} devient {to}',
  'rosters.change.email': '{from} devient {to}',
  'rosters.change.number': 'reçoit le numéro {to}',
  'rosters.change.role': '{from} devient {to}',
  'rosters.change.keepsEmail': 'entre avec {email} et le garde',

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
  'rule.roster.undone': 'On est déjà revenu sur cette liste.',
  'rule.roster.tooLateToUndo':
    'On peut revenir sur une liste pendant 30 jours, et seulement après l’avoir acceptée.',
  'rule.roster.sourceGone': 'Le fichier n’est plus gardé. Apportez-le encore une fois.',
  'rule.roster.meanwhile':
    'Quelqu’un d’autre a ajouté une de ces personnes entre-temps. Acceptez encore une fois.',
  'rule.roster.typeTheNumber':
    'Cela retire plus d’un étudiant sur dix. Tapez leur nombre si c’est bien voulu.',
  'rule.roster.mendBeforeDropping':
    'Des lignes ne se lisent pas, et ce sont peut-être les personnes qui seraient retirées. Corrigez-les d’abord.',
  'rule.roster.too-large': 'Le fichier dépasse 12 Mo. Gardez courriel, nom et rôle, ou coupez-le en deux.',
  'rule.roster.spreadsheet':
    'C’est un classeur, pas un CSV. Dans Excel, « Enregistrer sous » puis « CSV UTF-8 » ; dans Google Sheets, « Télécharger » puis « CSV ».',
  'rule.roster.not-a-table':
    'Ce n’est pas un tableau, mais une image, un document ou autre chose. Apportez un fichier CSV, ou le zip d’un autre système.',
  'rule.roster.zip-broken':
    'L’archive est abîmée ou protégée par un mot de passe. Refaites-la sans mot de passe.',
  'rule.roster.zip-entries': 'L’archive contient plus de fichiers qu’une liste. Exportez-la à part.',
  'rule.roster.zip-path': 'Un fichier de l’archive pointe hors d’elle. Refaites l’archive.',
  'rule.roster.zip-twice': 'L’archive contient ce tableau deux fois. Gardez-en un.',
  'rule.roster.zip-bomb':
    'Une fois ouverte, l’archive dépasse toute liste possible. Exportez moins de classes.',
  'rule.roster.file-missing': 'Ce tableau manque dans l’archive. Exportez-la avec tous les tableaux.',
  'rule.roster.users-missing':
    'C’est le tableau des inscriptions de Canvas, qui n’a pas de noms. Mettez-le dans un zip avec users.csv.',
  'rule.roster.oneroster-version': 'Cette version de OneRoster ne se lit pas ici. Exportez en 1.1 ou 1.2.',
  'rule.roster.orphan-user':
    'Personne n’a ce numéro dans users.csv. Exportez les deux tableaux en même temps.',
  'rule.roster.orphan-group':
    'Aucune classe n’a ce numéro. Exportez les tableaux de nouveau, ou corrigez-le.',
  'rule.roster.number-renamed':
    'Cette ligne donne un autre numéro à quelqu’un. Reprenez l’ancien sur sa page, et apportez la ligne sans lui.',
  'rule.roster.role-numbered':
    'Le rôle est donné par un numéro qui n’a de sens que dans Canvas. Exportez avec la colonne « role ».',
  'rule.roster.person-repeated': 'Une autre ligne est la même personne. Gardez l’une des deux.',
  'rule.roster.two-people':
    'Le numéro est celui d’une personne, le courriel celui d’une autre. Corrigez l’un des deux.',
  'rule.roster.number-differs':
    'La personne qui a ce courriel a un autre numéro ici. Corrigez le numéro ou le courriel.',
  'rule.roster.role-not-yours':
    'Seule l’administration ajoute du personnel. Demandez-lui, ou laissez cette ligne de côté.',
  'rule.roster.role-differs':
    'Cette personne a un autre rôle dans ce groupe et le garde. Corrigez le rôle, ou prenez une autre adresse.',
  'rule.roster.column-missing':
    'La première ligne ne nomme pas de colonne pour le courriel ni pour un numéro d’étudiant, ou pas pour le nom. Ajoutez « Courriel » ou « Numéro étudiant », et « Nom » ou « Prénom » et « Nom de famille ».',
  'rule.roster.column-repeated': 'Deux colonnes contiennent la même chose. Gardez-en une.',
  'rule.roster.control-character':
    'La cellule contient un caractère qui ne peut être gardé. Tapez-la de nouveau.',
  'rule.roster.formula': 'Un nom ne commence pas par = + - ou @, comme une formule. Enlevez le signe.',
  'rule.roster.too-long': 'C’est plus long que ce qui peut être gardé. Raccourcissez.',
  'rule.roster.email-missing':
    'Écrivez ici l’adresse de la personne. Pour qui n’en a pas, écrivez son numéro d’étudiant dans une colonne prévue pour cela.',
  'rule.roster.email-malformed': 'Ce n’est pas une adresse. Écrivez-la comme nom@exemple.org.',
  'rule.roster.email-repeated':
    'Cette adresse figure plus d’une fois dans le fichier. Gardez une des lignes.',
  'rule.roster.name-missing': 'Écrivez ici le nom de la personne.',
  'rule.roster.role-unknown': 'Écrivez étudiant, enseignant ou conseiller ; vide veut dire étudiant.',
  'rule.roster.too-many-cells':
    'La ligne a plus de cellules que d’en-têtes. Mettez entre guillemets le texte qui contient des virgules.',
};

export default fr;
