import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'sections.gradebook': 'Carnet de notes',
  'sections.title': 'Groupes',
  'sections.now':
    'Un groupe est un cours donné pendant une session : ses personnes, ses travaux, son horloge.',
  'sections.new': 'Nouveau groupe',
  'sections.search': 'Trouver un groupe par cours ou par nom',
  'sections.section': 'Groupe',
  'sections.staff': 'Personnel',
  'sections.noStaff': 'Personne encore',
  'sections.students': 'Étudiants',
  'sections.noRoster': 'Pas encore de liste',
  'sections.zone': 'Fuseau horaire',
  'sections.inTerm': 'Groupes de {term}',
  'sections.emptyTitle': 'Pas encore de groupe',
  'sections.empty':
    'Créez le premier : choisissez la session et le cours, nommez le groupe, puis apportez sa liste.',
  'sections.emptyStaff':
    'Vous voyez les groupes où vous enseignez ou conseillez. Un administrateur vous y ajoute.',
  'sections.notFound': 'Aucun groupe semblable',
  'sections.notFoundBody': 'Essayez moins de lettres, ou le sigle du cours.',
  'sections.correctIt': 'Corriger',
  'sections.correct': 'Corriger noms et dates',
  'sections.correctZone':
    'Les échéances suivent cette horloge. Dans un autre fuseau, elles gardent l’heure affichée, qui tombe à un autre moment. Ce qui bouge, et pour qui, s’affiche avant l’enregistrement.',
  'sections.correctCourse': 'Pour tous les groupes de ce cours.',
  'sections.correctTerm':
    'Pour tous les groupes de cette session. Les échéances restent où elles sont. Ce que votre établissement ne conserve qu’un temps se compte à partir du dernier jour : plus tôt, cela part plus tôt.',
  'sections.correctedToast': 'C’est enregistré.',
  'sections.rename': 'Renommer',
  'sections.renameOf': 'Renommer {name}',
  'sections.renamed': 'Nouveau nom : {name}.',
  'rule.section.zoneMoves':
    'Quelque chose est publié ici, et on compte sur ses échéances. Regardez ce qui bouge et pour qui, puis enregistrez de nouveau.',
  'sections.zoneMoves': 'Ce que l’autre fuseau déplace',
  'sections.zoneMovesAbout':
    'Chaque échéance, même prolongée, garde son heure affichée et tombe quand il est cette heure à {zone}.',
  'sections.zoneDrafts':
    'Rien n’est encore publié ici : les échéances des brouillons gardent leur heure affichée, et personne n’en est averti.',
  'sections.zoneNothing': 'Rien ne bouge pour personne : tout est fait, ou personne ne l’a.',
  'sections.zoneTold':
    'Qui a encore quelque chose à faire en est averti une fois, avec ses nouvelles dates ; qui enseigne ici aussi. Les rappels suivent d’eux-mêmes.',
  'sections.zoneSave': 'Changer le fuseau et prévenir',
  'sections.zoneOthers': '{count, plural, one {une autre personne} other {# autres}}',
  'sections.zoneEffect.NEWLY_LATE':
    '« {step} » : {count, plural, one {une personne est en retard} other {# personnes sont en retard}} une fois ceci enregistré',
  'sections.zoneEffect.SOONER':
    '« {step} » : toujours {at}, ce qui vient plus tôt, pour {count, plural, one {une personne} other {# personnes}}',
  'sections.zoneEffect.LATER':
    '« {step} » : toujours {at}, ce qui vient plus tard, pour {count, plural, one {une personne} other {# personnes}}',
  'sections.zoneEffect.KEEPS_DATE':
    '« {step} » : {count, plural, one {une personne a} other {# personnes ont}} plus de temps, qui ne bouge pas',
  'sections.zoneEffect.NO_LONGER_LATE':
    '« {step} » : {count, plural, one {une personne n’est} other {# personnes ne sont}} plus en retard',
  'sections.zoneEffect.REMINDERS_PLANNED':
    '{many, plural, one {Un rappel vient} other {# rappels viennent}} à un autre moment',
  'sections.zoneEffect.REMINDERS_GONE':
    '{many, plural, one {Un rappel ne vient} other {# rappels ne viennent}} plus au moment prévu avant',
  'sections.required': 'À remplir.',
  'sections.badEmail': 'Entrez une adresse courriel.',

  'sections.newNow': 'Trois courtes étapes ; puis le personnel, la liste et le premier travail.',
  'sections.term': 'Session',
  'sections.termHint': 'Quand il a lieu.',
  'sections.whichTerm': 'Quelle session',
  'sections.newTerm': 'Une nouvelle session…',
  'sections.termName': 'Nom de la session',
  'sections.termExample': 'Hiver 2027',
  'sections.startsOn': 'Premier jour',
  'sections.endsOn': 'Dernier jour',
  'sections.endsBeforeStart': 'Le dernier jour précède le premier.',
  'sections.course': 'Cours',
  'sections.courseHint': 'Ce qui est enseigné.',
  'sections.whichCourse': 'Quel cours',
  'sections.chooseCourse': 'Choisissez un cours',
  'sections.noCourse': 'Aucun cours semblable. Choisissez « Un nouveau cours… ».',
  'sections.newCourse': 'Un nouveau cours…',
  'sections.code': 'Sigle',
  'sections.codeExample': 'CAR 210',
  'sections.courseTitle': 'Titre du cours',
  'sections.sectionHint': 'Ce groupe du cours, avec sa propre horloge.',
  'sections.name': 'Nom',
  'sections.nameExample': 'A',
  'sections.zoneHint': 'Les échéances suivent cette horloge. Tapez une ville pour trouver son fuseau.',
  'sections.noZone': 'Aucun fuseau semblable. Essayez une grande ville voisine.',
  'sections.create': 'Créer le groupe',

  'sections.parts': 'Parties du groupe',
  'sections.tab.overview': 'Aperçu',
  'sections.tab.people': 'Personnes',
  'sections.tab.cohorts': 'Cohortes',
  'sections.tab.assignments': 'Travaux',
  'sections.sectionNow': '{title}, {term}. Tout est en place.',
  'sections.missing.STAFF': 'Ensuite : quelqu’un qui l’enseigne.',
  'sections.missing.ROSTER': 'Ensuite : la liste de ses étudiants.',
  'sections.missing.COHORTS': 'Ensuite : placer les étudiants dans une cohorte.',
  'sections.missing.ASSIGNMENT': 'Ensuite : le premier travail.',
  'sections.missing.DATES': 'Ensuite : vérifier les échéances.',
  'sections.missing.REMINDER': 'Ensuite : voir un rappel dans votre propre boîte.',
  'sections.missing.OPEN': 'Ensuite : l’ouvrir ; les étudiants ne voient encore aucun travail.',
  'sections.checklist': 'Prêt à commencer ?',
  'sections.stepByStep': 'Étape par étape',
  'sections.goOn': 'Continuer',
  'sections.setupTitle': 'Préparer {name}',
  'sections.setupNow': '{done} étapes réglées sur {all}. {next}',
  'sections.setupOpenNow': 'Ce groupe est ouvert : ses étudiants sont invités et ont un travail.',
  'sections.setupDone': 'Tout est en place',
  'sections.setupDoneBody':
    'Les étudiants voient leur travail, et les rappels partent d’eux-mêmes. Tout peut encore être changé, dans le groupe.',
  'sections.setupSteps': 'Étapes de la préparation',
  'sections.setupNext': 'Suite : {step}',
  'sections.setupSkip': 'Passer pour l’instant',
  'sections.setupUnskip': 'Le faire quand même',
  'sections.setupGoTo': 'Aller à : {step}',
  'sections.setupState.DONE': 'fait',
  'sections.setupState.SKIPPED': 'passé',
  'sections.setupState.MISSING': 'encore à faire',
  'sections.toSection': 'Vers le groupe',
  'sections.step.STAFF': 'Un enseignant',
  'sections.stepWhat.STAFF': 'Conçoit le travail et le corrige.',
  'sections.stepDo.STAFF': 'Qui l’enseigne ?',
  'sections.stepHelp.STAFF':
    'Un enseignant conçoit le travail et le corrige ; un conseiller suit des étudiants. Qui est nouveau est invité par courriel.',
  'sections.step.ROSTER': 'Une liste',
  'sections.stepWhat.ROSTER': 'Un fichier de noms et de courriels ; chacun est invité par courriel.',
  'sections.stepDo.ROSTER': 'Qui sont ses étudiants ?',
  'sections.stepHelp.ROSTER':
    'Apportez un fichier, ou collez des lignes. Vous voyez qui est nouveau et ce qui est illisible avant que quiconque soit invité, et pouvez revenir en arrière pendant 30 jours.',
  'sections.step.COHORTS': 'Une cohorte',
  'sections.stepWhat.COHORTS': 'Des étudiants qui partagent travaux et échéances. Une seule suffit souvent.',
  'sections.stepDo.COHORTS': 'Qui travaille ensemble ?',
  'sections.stepHelp.COHORTS':
    'Une cohorte réunit des étudiants qui partagent travaux et échéances. Si tous font la même chose, une seule suffit.',
  'sections.step.ASSIGNMENT': 'Un travail',
  'sections.stepWhat.ASSIGNMENT': 'Combien d’entretiens, pour quand, et à quoi répond la réflexion.',
  'sections.stepDo.ASSIGNMENT': 'Que feront-ils ?',
  'sections.stepHelp.ASSIGNMENT':
    'Partez d’un modèle de votre établissement ou d’un modèle tout prêt ; gardez-le en brouillon, ou publiez-le aussitôt.',
  'sections.step.DATES': 'Dates',
  'sections.stepWhat.DATES': 'Chaque échéance tombe pendant la session.',
  'sections.stepDo.DATES': 'Les dates tiennent-elles dans la session ?',
  'sections.stepHelp.DATES':
    'Les échéances suivent l’horloge du groupe. Chacune devrait tomber pendant la session.',
  'sections.step.REMINDER': 'Un rappel d’essai',
  'sections.stepWhat.REMINDER': 'Vu dans votre propre boîte avant que les étudiants en reçoivent un.',
  'sections.stepDo.REMINDER': 'Que recevront-ils ?',
  'sections.stepHelp.REMINDER':
    'Envoyez-vous le prochain rappel, tel que les étudiants le recevront. S’il n’arrive pas, les leurs n’arriveront pas non plus.',
  'sections.step.OPEN': 'Ouvrir',
  'sections.stepWhat.OPEN': 'Les étudiants voient le travail et les rappels commencent.',
  'sections.stepDo.OPEN': 'L’ouvrir aux étudiants',
  'sections.stepHelp.OPEN':
    'Les invitations sont parties avec la liste. Le groupe est ouvert dès qu’un travail est publié : les étudiants le voient et les rappels commencent.',
  'sections.stepFirst.STAFF': 'Il faut d’abord quelqu’un qui l’enseigne.',
  'sections.stepFirst.ROSTER': 'Il n’y a pas encore d’étudiants.',
  'sections.stepFirst.COHORTS': 'Aucun étudiant n’est encore dans une cohorte.',
  'sections.stepFirst.ASSIGNMENT': 'Il n’y a pas encore de travail.',
  'sections.stepFirst.DATES': 'Les dates viennent d’abord.',
  'sections.stepFirst.REMINDER': 'Le rappel d’essai vient d’abord.',
  'sections.stepFirst.OPEN': 'Il faut d’abord l’ouvrir.',
  'sections.iTeach': 'C’est moi qui l’enseigne',
  'sections.staffByAdministrator': 'Un administrateur de votre établissement ajoute le personnel.',
  'sections.everybody': 'Tout le monde',
  'sections.oneCohort':
    '{count, plural, one {Une cohorte pour l’unique étudiant} other {Une cohorte pour les # étudiants}}',
  'sections.severalCohorts': 'Plusieurs cohortes',
  'sections.joinByCode': 'Entrer par code',
  'sections.changeDates': 'Changer les dates',
  'sections.tryReminder': 'M’envoyer un rappel',
  'sections.reminderTried': 'En route vers {address}.',
  'sections.openWaits':
    'Des étudiants n’ont pas encore été invités, ou aucun n’est dans une cohorte qui a un travail publié.',
  'sections.openWhom': 'Choisir qui a « {title} »',
  'rule.setup-open-skipped':
    'L’ouverture ne peut pas être passée : sans elle, aucun étudiant de ce groupe ne peut commencer.',
  'sections.facts': 'À propos de ce groupe',
  'sections.addStaff': 'Ajouter du personnel',
  'sections.bringRoster': 'Apporter une liste',
  'sections.makeCohort': 'Former une cohorte',
  'sections.newAssignment': 'Nouveau travail',
  'sections.finishAssignment': 'Finir et publier',

  'sections.findPerson': 'Trouver par nom ou courriel',
  'sections.role': 'Rôle',
  'sections.everyRole': 'Tous les rôles',
  'sections.cohort': 'Cohorte',
  'sections.invitation': 'Invitation',
  'sections.invitation.NONE': 'Pas invité',
  'sections.invitation.SENT': 'Invité',
  'sections.invitation.OPENED': 'Ouverte, pas acceptée',
  'sections.invitation.ACCEPTED': 'Acceptée',
  'sections.invitation.EXPIRED': 'Expirée',
  'sections.invitation.BOUNCED': 'Courriel revenu',
  'sections.invitation.ENDED': 'Accès terminé',
  'sections.invitation.NO_ADDRESS': 'Sans courriel : imprimez une carte',
  'sections.invitation.CARD': 'A une carte',
  'sections.withoutEmail': 'Cartes pour qui n’a pas de courriel',
  'sections.printCard': 'Imprimer une carte',
  'rule.has-no-address': 'Cette personne n’a pas d’adresse courriel. Imprimez-lui plutôt une carte.',
  'sections.isDropped': 'Retiré',
  'sections.actions': 'Actions',
  'sections.resend': 'Inviter encore',
  'sections.resendAll': 'Réinviter qui n’est pas entré',
  'sections.resendAllTitle': 'Réinviter qui n’est pas entré ?',
  'sections.resendAllBody':
    'Chaque personne de ce groupe qui n’est pas encore entrée reçoit maintenant un courriel avec un nouveau lien. Les liens précédents ne servent plus.',
  'sections.resendAllConfirm': 'Leur écrire',
  'sections.resentAll':
    '{count, plural, =0 {Tout le monde est entré.} one {Une nouvelle invitation part.} other {# nouvelles invitations partent.}}',
  'sections.resendTo': 'Inviter {name} encore',
  'sections.resent': 'Une nouvelle invitation part vers {email}.',
  'sections.drop': 'Retirer',
  'sections.dropOne': 'Retirer {name}',
  'sections.dropTitle': 'Retirer {name} ?',
  'sections.dropBody': '{given} ne pourra plus ouvrir ce groupe et n’en recevra plus de courriel.',
  'sections.dropKeeps':
    'Travaux, remises et notes sont gardés. Vous pouvez reprendre la personne à tout moment, avec tout cela.',
  'sections.dropConfirm': 'Retirer du groupe',
  'sections.dropped': '{name} a été retiré.',
  'sections.peopleCount': '{count, plural, =0 {Personne} one {Une personne} other {# personnes}}',
  'sections.nobodyTitle': 'Personne ici encore',
  'sections.nobody':
    'Apportez une liste : un fichier de noms et de courriels. Vous voyez ce qui se passerait avant que quiconque soit invité.',
  'sections.nobodyFound': 'Personne de semblable ici',
  'sections.nobodyFoundBody': 'Essayez moins de lettres, ou tous les rôles.',
  'sections.givenName': 'Prénom',
  'sections.familyName': 'Nom de famille',
  'sections.email': 'Courriel',
  'sections.addAndInvite': 'Ajouter et inviter',
  'sections.staffAdded': '{name} fait partie du personnel.',

  'sections.newCohort': 'Nouvelle cohorte',
  'sections.noCohortTitle': 'Pas encore de cohorte',
  'sections.noCohort':
    'Une cohorte est un ensemble nommé d’étudiants qui partagent travaux et échéances. Si tous font la même chose, une seule suffit.',
  'sections.withoutCohort':
    '{count, plural, one {Une personne n’est} other {# personnes ne sont}} dans aucune cohorte et ne verrait aucun travail.',
  'sections.allInCohorts': 'Chaque étudiant est dans une cohorte.',
  'sections.cohortSize': '{count, plural, =0 {Personne encore} one {Une personne} other {# personnes}}',
  'sections.members': 'Membres',
  'sections.membersOf': 'Membres de {name}',
  'sections.cohortName': 'Nom de la cohorte',
  'sections.cohortNameHint': 'Par exemple « Tout le monde » ou « Groupe du lundi ».',
  'sections.everyoneElse':
    'Y placer tous ceux qui n’ont pas de cohorte{count, plural, =0 {} one { (# personne)} other { (# personnes)}}',
  'sections.everyoneElseHint': 'Vous pourrez choisir les membres un par un ensuite.',
  'sections.cohortMade':
    '{name} est formée, avec {count, plural, =0 {personne encore} one {une personne} other {# personnes}}.',
  'sections.chosen':
    '{count, plural, =0 {Personne de choisi} one {Une personne choisie} other {# personnes choisies}}',
  'sections.nowIn': 'Maintenant dans {name}',
  'sections.membersSaved': 'Membres de {name} enregistrés.',

  'sections.noAssignmentTitle': 'Pas encore de travail',
  'sections.noAssignment':
    'Un travail dit combien de personnes rencontrer, pour quand, à quoi répond la réflexion et comment elle est notée. Des textes prêts vous aident.',
  'sections.assignment': 'Travail',
  'sections.state': 'État',
  'sections.draft': 'Brouillon',
  'sections.published': 'Publié',
  'sections.nextDue': 'Prochaine échéance',
  'sections.handedIn': 'Remises',
  'sections.ofAll': '{count} sur {all}',

  'sections.copy': 'Copier dans une autre session',
  'sections.copyNow':
    'Chaque date garde son jour de semaine. Rien n’est créé avant que vous ayez vu les dates ; ensuite ce sont des brouillons à publier.',
  'sections.copyTo': 'Où',
  'sections.copyToTerm': 'Un nouveau groupe dans la session',
  'sections.copyToSection': 'Un groupe qui existe',
  'sections.copyName': 'Nom du nouveau groupe',
  'sections.holidays': 'Jours de congé',
  'sections.holidaysHint':
    'Un par ligne, comme 2027-10-11 ou 2027-10-11 – 2027-10-15. Ce qui tomberait ce jour-là passe au jour ouvrable suivant.',
  'sections.holidaysWrong': 'Ce n’est pas un jour : {lines}',
  'sections.copyWhat': 'Quels travaux',
  'sections.copyBrings':
    'Le nouveau groupe a le même personnel et les mêmes cohortes, encore vides, et son carnet de notes compte de la même façon. Les étudiants arrivent avec une liste.',
  'sections.copyBringsInto':
    'Les cohortes du même nom reçoivent les travaux ; les autres se choisissent à la publication.',
  'sections.copyTable': 'Chaque échéance, avant et après',
  'sections.copyZone': 'Les heures sont à l’horloge de {zone}.',
  'sections.copyDeadline': 'Échéance',
  'sections.copyWas': 'Était pour le',
  'sections.copyWillBe': 'Nouvelle date',
  'sections.copyDateOf': 'Nouvelle date : {step}, {assignment}',
  'sections.copyNoTime': 'Cette heure n’existe pas à cette horloge. Choisissez-en une autre.',
  'sections.copyProblem.HOLIDAY': 'reportée après un jour de congé',
  'sections.copyProblem.CLOCK_SKIPS': 'heure sautée par l’horloge ; une heure plus tard',
  'sections.copyProblem.BEFORE_TERM': 'avant le début de la session',
  'sections.copyProblem.AFTER_TERM': 'après la fin de la session',
  'sections.copyProblem.PAST': 'déjà passée',
  'sections.copyDo':
    '{count, plural, =0 {Copier le groupe} one {Copier avec un travail} other {Copier avec # travaux}}',
  'sections.copied':
    '{count, plural, =0 {Copié.} one {Copié. Un brouillon attend d’être publié.} other {Copié. # brouillons attendent d’être publiés.}}',
  'rule.copy-where': 'Choisissez une session, ou un groupe qui existe.',
  'rule.copy-date': '« {title} » n’a pas encore de date.',
  'rule.term.nameTaken': 'Il y a déjà une session « {name} ». Prenez-la, ou choisissez un autre nom.',
  'rule.course.codeTaken': 'Il y a déjà un cours au code « {code} ». Prenez-le, ou choisissez un autre code.',
  'rule.section.nameTaken':
    'Ce cours a déjà un groupe « {name} » dans cette session. Choisissez un autre nom, par exemple « B ».',
  'rule.cohort.nameTaken':
    'Ce groupe a déjà une cohorte « {name} ». Choisissez un autre nom, ou ajoutez des étudiants à celle-là.',
  'rule.staff.isStudent':
    '{email} étudie ou a étudié dans ce groupe, et son travail lui reste. Prenez une autre adresse pour son rôle de personnel.',
  'rule.staff.roleStudent':
    'Les étudiants viennent par une liste. Choisissez ici enseignement ou accompagnement.',
  'rule.invitation.accepted':
    'Cette personne est déjà entrée. Si elle ne peut plus se connecter, elle peut demander un nouveau mot de passe sur la page de connexion, ou passer par la connexion de votre établissement.',
  'rule.invitation.bounced':
    'Le courriel à {email} est revenu. Vérifiez l’adresse ; si elle est fausse, inscrivez la bonne et retirez celle-ci.',
  'rule.enrolment.dropped':
    'Cette personne a été retirée du groupe. Reprenez-la d’abord ; elle peut alors être invitée.',
  'sections.restore': 'Reprendre',
  'sections.restoreOne': 'Reprendre {name}',
  'sections.restored': '{name} est de retour dans le groupe, avec tout son travail.',
  'sections.move': 'Déplacer…',
  'sections.moveTitle': '{count, plural, one {Déplacer {name}} other {Déplacer # personnes}}',
  'sections.moveSection': 'Vers le groupe',
  'sections.moveNoSection': 'Aucun de vos groupes ne porte ce nom',
  'sections.moveCohort': 'Vers la cohorte',
  'sections.moveCohortChoose': 'Choisissez une cohorte',
  'sections.moveNoCohort': 'Pas encore de cohorte : aucun travail ne leur est montré',
  'sections.moveDo': '{count, plural, one {Déplacer la personne} other {Déplacer # personnes}}',
  'sections.moved':
    '{count, plural, one {Une personne déplacée, avec son travail.} other {# personnes déplacées, avec leur travail.}}',
  'sections.becomes': 'Ce que devient leur travail',
  'sections.becomesFor': '{students} personnes sur {count}',
  'sections.fate.cohort.CONTINUES': 'Cela reste à ces personnes. Tout continue tel quel.',
  'sections.fate.cohort.STAYS':
    'La nouvelle cohorte ne l’a pas. Ce qui a été fait reste à lire et ne peut plus être modifié.',
  'sections.fate.cohort.GOES_ALONG': 'Leur travail suit.',
  'sections.fate.cohort.BEGINS': 'Nouveau pour ces personnes. Elles en sont avisées.',
  'sections.fate.cohort.ENDS':
    'La nouvelle cohorte ne l’a pas, et rien n’était commencé. Il disparaît de leur vue.',
  'sections.fate.section.CONTINUES': 'Il y a déjà été commencé. Il continue.',
  'sections.fate.section.STAYS':
    'Cette cohorte n’en a pas de copie. Ce qui a été fait reste à lire ici et ne peut plus être modifié ; ses entretiens n’y comptent pas.',
  'sections.fate.section.GOES_ALONG':
    'Cette cohorte en a une copie. Plan, engagement, entretiens et brouillon suivent et y comptent ; ce qui a été remis reste ici à lire, avec sa note.',
  'sections.fate.section.BEGINS': 'Nouveau pour ces personnes. Elles en sont avisées.',
  'sections.fate.section.ENDS': 'Rien n’était commencé. Il disparaît de leur vue.',
  'sections.fateHas':
    '{interviews, plural, =0 {Aucun entretien} one {Un entretien} other {# entretiens}}, {handedIn, plural, =0 {rien de remis} one {une remise} other {# remises}}.',
  'sections.becomesTheirs':
    'Personnes, recherches et feuilles de questions appartiennent aux étudiants, dans toute cohorte.',
  'sections.becomesLeaves':
    'Ces personnes quittent ce groupe. Leurs contacts, recherches et feuilles de questions leur appartiennent et suivent.',
  'sections.becomesExtended':
    '{count, plural, one {Une personne a} other {# personnes ont}} plus de temps ici. Ce délai ne suit pas ; accordez-le là-bas au besoin.',
  'sections.excusesAlong':
    '{count, plural, one {Une dispense suit : elle vaut là-bas comme ici.} other {# dispenses suivent : elles valent là-bas comme ici.}}',
  'sections.excusesLeft':
    '{count, plural, one {Une dispense reste : ce dont elle dispense n’existe pas là-bas. Accordez-la là-bas au besoin.} other {# dispenses restent : ce dont elles dispensent n’existe pas là-bas. Accordez-les là-bas au besoin.}}',
  'sections.requestsAlong':
    '{count, plural, one {Une demande de délai en attente suit ; on y répondra là-bas.} other {# demandes de délai en attente suivent ; on y répondra là-bas.}}',
  'sections.requestsLeft':
    '{count, plural, one {Une demande de délai en attente porte sur ce qui n’existe pas là-bas, et reste.} other {# demandes de délai en attente portent sur ce qui n’existe pas là-bas, et restent.}}',
  'sections.becomesStanding':
    '{count, plural, one {Une personne garde son} other {# personnes gardent leur}} temps permanent.',
  'sections.becomesBack': 'Rien n’est effacé. Vous pouvez les ramener, avec leur travail.',
  'rule.moved-is-staff': '{name} fait partie du personnel de ce groupe et ne peut pas y être étudiant.',
  'rule.moved-unnamed':
    'Ce que {name} a remis est corrigé sans les noms. Montrez d’abord les noms, ou faites le déplacement ensuite.',
  'sections.becomesAlready':
    '{count, plural, one {Une de ces personnes y est déjà et reste comme elle est.} other {# de ces personnes y sont déjà et restent comme elles sont.}}',
  'rule.moved-nowhere':
    '{count, plural, one {Cette personne y est déjà : rien ne changerait.} other {Les # personnes y sont déjà : rien ne changerait.}} Choisissez une autre cohorte ou un autre groupe.',
  'sections.standing': 'Temps permanent',
  'sections.standingPrivate':
    'Plus de temps pour chaque échéance de ce groupe. Le personnel le voit, et chaque étudiant le sien ; personne d’autre.',
  'sections.standingDays': '{days, plural, one {un jour de plus} other {# jours de plus}}',
  'sections.standingPercent': '{percent} % plus long',
  'sections.standingMore': '{one}, ou {other} si c’est davantage',
  'sections.standingSince': 'depuis le {date}, accordé par {by}',
  'sections.standingOf': 'Temps permanent de {name}',
  'sections.standingChange': 'Modifier',
  'sections.standingHint':
    'Chaque échéance de ce groupe est déplacée pour cette personne, celles à venir aussi, et les rappels avec elles. Les délais accordés à côté restent ; la date la plus tardive vaut.',
  'sections.standingDaysLabel': 'Jours de plus',
  'sections.standingPercentLabel': 'Pour cent plus long',
  'sections.standingPercentHint':
    'Des jours qu’ont tous, de la publication à l’échéance. 50, c’est moitié plus long. Le plus grand des deux vaut.',
  'sections.standingNote': 'Remarque',
  'sections.standingNoteHint': 'Seul le personnel la lit. L’étudiant voit combien de temps il a, pas ceci.',
  'sections.standingMeans': '{name} aura {time} pour tout ce qui est ici.',
  'sections.standingNothing': 'Dites combien de jours, ou combien plus long.',
  'sections.standingSet': '{name} a désormais du temps permanent.',
  'sections.standingEnd': 'Y mettre fin',
  'sections.standingEnded': 'Le temps permanent de {name} a pris fin ; les dates de tous valent.',
  'sections.counsellor': 'Suivi par',
  'sections.choose': 'Choisir {name}',
  'sections.chosenBar': 'Personnes choisies',
  'sections.chosenMany': '{count, plural, one {Une personne choisie} other {# personnes choisies}}',
  'sections.giveTo': 'Qui les suit',
  'sections.nobodyFollows': 'Personne ne les suit',
  'sections.counsellorOf': '{name} (en suit {students})',
  'sections.give': 'Enregistrer qui les suit',
  'sections.given':
    '{count, plural, =0 {Rien n’a changé.} one {Un étudiant est maintenant dans son suivi.} other {# étudiants sont maintenant dans son suivi.}}',
  'sections.takenBack':
    '{count, plural, =0 {Rien n’a changé.} one {Personne ne suit plus cet étudiant.} other {Personne ne suit plus ces # étudiants.}}',
  'sections.chooseNobody': 'Ne choisir personne',
};

export default fr;
