import type en from './en.ts';

export default {
  'institution.title': 'Établissement',
  'institution.now': 'Ce qui vaut pour tous vos étudiants.',
  'ladder.title': 'Rappels',
  'ladder.about':
    'Qui n’a pas fait une étape en reçoit des rappels. Voici par quoi un nouveau travail commence ; chaque travail peut avoir les siens, et ceux qui existent gardent les leurs.',
  'ladder.grading': 'Prévenir les enseignants quand un travail attend d’être corrigé',
  'ladder.days': 'Après tant de jours',
  'ladder.saved': 'Enregistré. Les nouveaux travaux commencent ainsi.',
  'retention.title':
    'Durées de conservation',
  'retention.now':
    'Ce qui est supprimé après un temps, ce qui est gelé, et l’effacement d’un étudiant.',
  'retention.tonight':
    '{count, plural, =0 {Rien n’a atteint son terme.} one {Un élément a atteint son terme.} other {# éléments ont atteint leur terme.}}',
  'retention.records':
    'Ce qui est conservé',
  'retention.about':
    'Tout est conservé pour toujours, sauf si vous en décidez autrement. Avant la première suppression d’un type, l’administration est avertie {days} jours à l’avance ; les étudiants le sont aussi longtemps avant que leur travail disparaisse, et peuvent l’emporter jusque-là.',
  'retention.forGood':
    'Conservé pour toujours',
  'retention.forDays':
    '{days, plural, one {Conservé un jour} other {Conservé # jours}}',
  'retention.goesFrom':
    '{count} à supprimer, à partir de la nuit du {date}',
  'retention.warnsFirst':
    '{count} à supprimer ; vous serez d’abord averti',
  'retention.change':
    'Modifier',
  'retention.changeOf':
    'Modifier la durée : {name}',
  'retention.days':
    'Jours',
  'retention.daysWrong':
    'Au moins {least} jours, en nombre entier.',
  'retention.saved':
    'Enregistré.',
  'retention.keep':
    'Conserver pour toujours',
  'retention.nothingYet':
    'Rien n’est encore aussi ancien.',
  'retention.wouldGo':
    '{count, plural, one {Un élément est plus ancien, du {oldest}.} other {# éléments sont plus anciens, du {oldest} au {newest}.}}',
  'retention.heldToo':
    '{count, plural, one {Un autre est gelé.} other {# autres sont gelés.}}',
  'retention.look':
    'Voir les plus anciens',
  'retention.item':
    '{label}, {day}',
  'retention.itemHeld':
    '{label}, {day} (gelé)',
  'retention.removed':
    'Ce qui a été supprimé',
  'retention.ran':
    '{units} ({rows, plural, one {une ligne} other {# lignes}})',
  'hold.title':
    'Gels',
  'hold.about':
    'Un gel conserve ce qu’a un étudiant, ce qui s’est fait dans un groupe, ou tout, quoi que demande une règle ou une personne : une plainte, un recours, une demande d’un tribunal. Il vaut jusqu’à sa levée.',
  'hold.everything':
    'Tout l’établissement',
  'hold.place':
    'Poser un gel',
  'hold.placed':
    '{name}, le {date} : {reason}',
  'hold.liftedBy':
    'Levé par {name}, le {date} : {reason}',
  'hold.lift':
    'Lever',
  'hold.liftOf':
    'Lever le gel : {subject}',
  'hold.lifted':
    'Le gel est levé.',
  'hold.stands':
    'Le gel vaut dès maintenant.',
  'hold.why':
    'Pourquoi est-il levé ?',
  'hold.scope':
    'Ce qui est gelé',
  'hold.scope.STUDENT':
    'Un étudiant',
  'hold.scope.SECTION':
    'Un groupe',
  'hold.scope.INSTITUTION':
    'Tout l’établissement',
  'hold.email':
    'Son adresse de courriel',
  'hold.section':
    'Groupe',
  'hold.reason':
    'Pourquoi ?',
  'erase.title':
    'Effacer un étudiant',
  'erase.about':
    'Pour un étudiant qui le demande. Tout ce qui est à lui disparaît pour de bon : compte, travail, personnes, fichiers, et son nom dans ce qui a été annoncé à d’autres. Laissez-le d’abord emporter son dossier.',
  'erase.email':
    'L’adresse de courriel de l’étudiant',
  'erase.look':
    'Vérifier d’abord',
  'erase.held':
    'Ce qu’a {name} est gelé : rien ne peut en être effacé. Levez d’abord le gel, si c’est juste.',
  'erase.staff':
    '{name} est ou a été membre du personnel : ce qui a été enseigné et noté appartient aussi à d’autres. Seuls des étudiants peuvent être effacés.',
  'erase.sure':
    '{name} : {sections, plural, one {un groupe} other {# groupes}}, {interviews, plural, one {un entretien} other {# entretiens}}, {submissions, plural, one {un travail remis} other {# travaux remis}}, {files, plural, one {un fichier} other {# fichiers}}. Tout disparaît pour de bon, sans retour possible.',
  'erase.yes':
    'Effacer {name} pour de bon',
  'erase.done':
    'Effacé.',
  'rule.retention-days':
    'Ceci est conservé au moins {least} jours.',
  'rule.hold-nobody':
    'Personne ici n’a cette adresse. Vérifiez comment elle s’écrit.',
  'rule.hold-lifted':
    'Ce gel est déjà levé.',
  'rule.hold-reason':
    'Dites pourquoi, pour que la suite soit comprise.',
  'rule.erase-nobody':
    'Personne ici n’a cette adresse. Vérifiez comment elle s’écrit.',
  'rule.erase-staff':
    'Cette personne est ou a été membre du personnel : ce qui a été enseigné et noté appartient aussi à d’autres. Seuls des étudiants peuvent être effacés.',
  'rule.erase-held':
    'Ce qu’a cette personne est gelé : rien n’en est effacé. Levez d’abord le gel, si c’est juste.',
  'retention.kind.SECTION_WORK':
    'Travaux dans un groupe',
  'retention.since.SECTION_WORK':
    'Tout ce qu’on y a fait : plans, entretiens, textes, fichiers, notes. À partir de la fin de la session. L’inscription elle-même reste.',
  'retention.kind.STUDENTS':
    'Comptes d’étudiants',
  'retention.since.STUDENTS':
    'Le compte et tout ce qui en reste : personnes, recherches, questionnaires. À partir de la fin de la dernière session ou de la dernière visite.',
  'retention.kind.CONTACT_DETAILS':
    'Noms et coordonnées de personnes rencontrées',
  'retention.since.CONTACT_DETAILS':
    'Nom, adresse et numéro, aussi dans les textes ; ce qui a été appris reste. À partir de la dernière demande ou rencontre. Qui a accepté de rester au répertoire y reste.',
  'retention.kind.NOTIFICATIONS':
    'Notifications',
  'retention.since.NOTIFICATIONS':
    'Ce qui a été annoncé dans Firsthand. À partir de ce jour.',
  'retention.kind.MAILS':
    'Trace des courriels envoyés',
  'retention.since.MAILS':
    'À qui, à quel sujet, et s’ils sont arrivés. À partir de ce jour.',
  'retention.kind.STAFF_NOTES':
    'Notes du personnel',
  'retention.since.STAFF_NOTES':
    'Notes et échanges au sujet d’un étudiant. À partir de leur rédaction.',
  'retention.kind.SERVICE_UNITS':
    'Temps de service',
  'retention.since.SERVICE_UNITS':
    'Le temps consacré à un client. À partir de ce jour.',
  'retention.kind.ROSTERS':
    'Importations de listes',
  'retention.since.ROSTERS':
    'Les lignes du fichier et leur annulation. À partir du dépôt.',
  'retention.kind.AUDIT':
    'Journal d’audit',
  'retention.since.AUDIT':
    'Qui a fait quoi. À partir de ce jour. Tant qu’une conservation est en vigueur, tout le journal reste.',
  'mailDesk.title': 'Courriels',
  'mailDesk.now': 'Ce qui attend de partir, ce qui a été refusé, et un nouvel essai.',
  'mailDesk.isWell': 'Tout part à temps, et rien n’a été refusé.',
  'mailDesk.isLate':
    '{count, plural, one {Un message aurait} other {# messages auraient}} déjà dû partir. Si cela dure quelques minutes, le service d’envoi ou le serveur de courriel est en panne.',
  'mailDesk.hasFailures':
    '{count, plural, one {Un courriel n’est pas arrivé} other {# courriels ne sont pas arrivés}}.',
  'mailDesk.late': 'En retard',
  'mailDesk.waiting': 'À venir',
  'mailDesk.retrying': 'Réessayés',
  'mailDesk.inDoubt': 'Incertains',
  'mailDesk.sent': 'Envoyés',
  'mailDesk.dropped': 'Devenus inutiles',
  'mailDesk.refused': 'Refusés',
  'mailDesk.week': 'Envoyés, devenus inutiles et refusés : ces sept derniers jours.',
  'mailDesk.next': 'Les prochains rappels partent le {date}.',
  'mailDesk.noNext': 'Aucun rappel n’est prévu.',
  'mailDesk.failures': 'Ce qui n’est pas arrivé',
  'mailDesk.noneTitle': 'Rien n’a été refusé',
  'mailDesk.none':
    'Un courriel que le serveur du destinataire refuse figure ici trente jours, avec sa réponse.',
  'mailDesk.retry': 'Réessayer',
  'mailDesk.retryTo': 'Réessayer de joindre {name}',
  'mailDesk.retryAll': 'Tout réessayer',
  'mailDesk.again':
    '{count, plural, =0 {Rien à envoyer} one {Un courriel est en route} other {# courriels sont en route}}.',
  'mailDesk.inviteAnew': 'À réinviter depuis son groupe.',
  'mailDesk.about.ACCOUNT': 'Compte',
  'mailDesk.about.DEADLINES': 'Échéances',
  'mailDesk.about.FIELDWORK': 'Personnes et rencontres',
  'mailDesk.about.ANSWERS': 'Réponses',
  'mailDesk.about.FEEDBACK': 'Son travail',
  'mailDesk.about.SECTIONS': 'Ses groupes',
  'mailTexts.title': 'Textes des courriels',
  'mailTexts.now': 'Ce que dit chaque courriel, avec vos propres mots là où vous le voulez.',
  'mailTexts.list': 'Tous les courriels',
  'mailTexts.noneTitle': 'Choisissez un courriel',
  'mailTexts.none':
    'Firsthand a des mots pour chacun, en anglais et en français. Dites-le à votre façon, ajoutez une ligne sur vos heures d’accueil, ou laissez-le tel quel.',
  'mailTexts.own': 'Vos mots',
  'mailTexts.language': 'Langue',
  'mailTexts.subject': 'Objet',
  'mailTexts.body': 'Texte',
  'mailTexts.bodyHint':
    'Texte simple ; une ligne vide commence un nouveau paragraphe. Le bouton, les dates qui suivent et la ligne qui dit pourquoi restent tels quels.',
  'mailTexts.variables': 'Rempli pour chaque destinataire',
  'mailTexts.tryOut': 'M’envoyer un essai',
  'mailTexts.reset': 'Revenir aux mots de Firsthand',
  'mailTexts.savedBy': 'Avec vos mots, enregistrés par {name}',
  'mailTexts.isUsual':
    'Ce sont les mots de Firsthand. Les courriels les disent tant que vous n’en enregistrez pas d’autres.',
  'mailTexts.saved': 'Enregistré. Les courriels qui partent désormais le disent ainsi.',
  'mailTexts.wasReset': 'Les courriels disent de nouveau les mots de Firsthand.',
  'mailTexts.tried': 'En route vers {address}.',
  'mailTexts.preview': 'Comment il arrive',
  'mailTexts.look': 'Aspect',
  'mailTexts.letter': 'Lettre',
  'mailTexts.plain': 'Texte simple',
  'mailTexts.of.INVITATION': 'Invitation',
  'mailTexts.of.PASSWORD_RESET': 'Nouveau mot de passe',
  'mailTexts.of.ASSIGNMENT_PUBLISHED': 'Nouveau travail',
  'mailTexts.of.MOVED': 'Passage dans une autre cohorte ou un autre groupe',
  'mailTexts.of.EXTENSION_GRANTED': 'Délai accordé',
  'mailTexts.of.EXTENSION_UNDONE': 'Délai retiré',
  'mailTexts.of.EXTENSION_ASKED': 'Un étudiant demande un délai',
  'mailTexts.of.EXTENSION_DECLINED': 'Délai refusé',
  'mailTexts.of.SUBMISSION_RECEIPT': 'Accusé de réception d’une remise',
  'mailTexts.of.HANDED_IN_FOR_YOU': 'Remis au nom d’un étudiant',
  'mailTexts.of.HAND_IN_WITHDRAWN': 'Une remise au nom d’un étudiant est retirée',
  'mailTexts.of.GRADE_RELEASED': 'Le retour est là',
  'mailTexts.of.GRADE_REOPENED': 'Une note est donnée de nouveau',
  'mailTexts.of.REGRADE_ASKED': 'Une relecture est demandée',
  'mailTexts.of.REGRADE_ANSWERED': 'La relecture est faite',
  'mailTexts.of.EXCUSED': 'Dispense',
  'mailTexts.of.EXCUSE_ENDED': 'Fin d’une dispense',
  'mailTexts.of.REVISION_ASKED': 'Rendu pour être repris',
  'mailTexts.of.REVISION_HANDED_IN': 'Une reprise a été remise',
  'mailTexts.of.CLAIM_TAKEN': 'Quelqu’un a repris la correction',
  'mailTexts.of.REMINDER': 'Rappel d’une étape',
  'mailTexts.of.FOLLOW_UP_DUE': 'Relancer quelqu’un',
  'mailTexts.of.MEETING_ANSWERED': 'Une personne a répondu au sujet d’une rencontre',
  'mailTexts.of.WORDS_WITHHELD': 'Une personne retient ses paroles',
  'mailTexts.of.CONTACT_STOPPED': 'Une personne ne veut plus être contactée',
  'mailTexts.of.CONTACT_ERASED': 'Une personne a été oubliée',
  'mailTexts.of.LETTER_REFUSED': 'Un message n’est pas arrivé',
  'mailTexts.of.MEETING_TOMORROW': 'Entretien demain',
  'mailTexts.of.THANK_YOU_DUE': 'Un remerciement est attendu',
  'mailTexts.of.NEXT_STEP_DUE': 'Ce qui était prévu aujourd’hui',
  'mailTexts.of.ADDRESS_REFUSED': 'L’adresse d’un étudiant refuse les courriels',
  'mailTexts.of.STUDENTS_BEHIND': 'Des étudiants n’ont pas fait une étape',
  'mailTexts.of.GRADING_WAITING': 'Des travaux attendent d’être corrigés',
  'mailTexts.of.RETENTION_NEAR': 'Début des suppressions prévues',
  'mailTexts.of.RECORD_GOING': 'Dossier d’étudiant conservé jusqu’à une date',
  'mailTexts.of.INVITATIONS_OPEN': 'Invitations restées sans réponse',
  'mailTexts.of.CASELOAD_WEEK': 'Le suivi, chaque semaine',
  'mailTexts.of.NUDGE': 'Un mot du personnel',
  'rule.mail-text-empty': 'Un courriel a un objet et un texte.',
  'rule.mail-text-long': 'Un objet a au plus {subject} caractères, un texte au plus {body}.',
  'rule.mail-text-variable':
    'Ce courriel n’a rien à mettre pour {names}. Choisissez dans la liste sous le texte.',
  'care.title': 'Ménager les personnes contactées',
  'care.about':
    'Les professionnels rendent service à vos étudiants. Quand trop d’étudiants sollicitent la même personne, elle ne répond plus. Fixez ici la limite. L’étudiant apprend que la personne a été sollicitée récemment, jamais par qui.',
  'care.limit': 'Étudiants pouvant solliciter la même personne',
  'care.days': 'Sur combien de jours',
  'care.limitWrong': 'Choisissez de 1 à 50 étudiants.',
  'care.daysWrong': 'Choisissez de 1 à 730 jours.',
  'care.says':
    '{limit, plural, one {Un étudiant peut} other {# étudiants peuvent}} solliciter la même personne sur {days, plural, one {un jour} other {# jours}}. Les autres sont invités à chercher quelqu’un d’autre. Qui demande à ne plus être contacté est laissé tranquille pour de bon.',
  'care.saved': 'Enregistré. La règle vaut dès la prochaine sollicitation.',
  'links.title': 'La page des personnes rencontrées',
  'links.about':
    'Toute personne à qui vos étudiants écrivent reçoit un lien vers une page à elle : elle y voit ce qui est gardé, confirme la rencontre, dit ce qu’elle permet, ou se fait oublier. Chaque message le prolonge.',
  'links.days': 'Un lien vaut tant de jours',
  'links.daysWrong': 'Choisissez de 7 à 730 jours.',
  'links.says':
    'Un lien vaut {days, plural, one {un jour} other {# jours}} à partir du dernier message. Ensuite, l’étudiant peut en envoyer un nouveau.',
  'links.saved': 'Enregistré. Cela vaut dès le prochain lien.',
  'voices.title': 'Notes de terrain',
  'voices.about':
    'Une classe lit ensemble ce que tous ses entretiens disent d’un métier : salaire, heures, perspectives, compétences. Cela ne se montre que là où assez d’entretiens, d’étudiants et de personnes en parlent pour qu’on ne reconnaisse personne.',
  'voices.atLeast': 'Voix qu’il faut',
  'voices.wrong': 'Choisissez de 3 à 50. À moins de trois, on saurait qui a dit quoi.',
  'voices.says': 'Montré à partir de {count} entretiens, {count} étudiants et {count} personnes.',
  'voices.saved': 'Enregistré. Cela vaut tout de suite.',
  'staffStep.title': 'Deuxième étape',
  'staffStep.now': 'Demandez à votre personnel plus qu’un mot de passe, et aidez qui a perdu la sienne.',
  'staffStep.without':
    '{staff, plural, one {Une personne travaille ici} other {# personnes travaillent ici}} ; {without, plural, =0 {toutes ont une deuxième étape} one {une n’a pas encore de deuxième étape} other {# n’ont pas encore de deuxième étape}}.',
  'staffStep.whoMust': 'Qui doit en avoir une',
  'staffStep.required': 'Le personnel doit avoir une deuxième étape',
  'staffStep.requiredAbout':
    'Administrateurs, enseignants et conseillers le lisent sur chaque page jusqu’à ce jour. Ensuite, qui n’en a pas ne peut qu’en configurer une. Les étudiants ne sont jamais concernés.',
  'staffStep.from': 'À partir du',
  'staffStep.bySignOn': 'Une deuxième étape chez notre propre connexion suffit',
  'staffStep.bySignOnAbout':
    'Là où OpenID Connect dit en avoir vu une (« amr » avec « mfa »), personne n’est interrogé une seconde fois ici. Leurs jetons d’accès ne fonctionnent pourtant qu’avec une deuxième étape configurée ici.',
  'staffStep.saved': 'Enregistré.',
  'staffStep.people': 'Le personnel, et toute autre personne qui a une deuxième étape',
  'staffStep.app': 'Application',
  'staffStep.passkeys': '{count, plural, one {Une clé d’accès} other {# clés d’accès}}',
  'staffStep.nothing': 'Rien encore',
  'staffStep.reset': 'Retirer',
  'staffStep.resetOf': 'Retirer la deuxième étape de {name}',
  'staffStep.resetSure': 'Oui, la retirer',
  'staffStep.resetAbout':
    'Assurez-vous que c’est bien {name} qui demande. La personne est déconnectée partout et prévenue par courriel.',
  'staffStep.resetDone':
    '{name} entre avec le seul mot de passe et peut configurer une nouvelle deuxième étape.',
  'rule.second-step-own': 'Votre propre deuxième étape se change dans votre compte.',
  'signOn.title': 'Connexion',
  'signOn.now': 'Que chacun entre avec le compte de votre établissement.',
  'signOn.kind.OIDC': 'OpenID Connect',
  'signOn.kind.SAML': 'SAML 2.0',
  'signOn.about.OIDC':
    'Pour Microsoft Entra ID, Google Workspace, Keycloak et la plupart des systèmes des dix dernières années.',
  'signOn.about.SAML': 'Pour Shibboleth, ADFS et les fédérations telles qu’eduGAIN.',
  'signOn.open': 'Sur la page de connexion',
  'signOn.closed': 'Pas sur la page de connexion',
  'signOn.setUp': 'Configurer {name}',
  'signOn.change': 'Modifier',
  'signOn.try': 'Essayer',
  'signOn.switch': 'Montrer « Continuer avec {label} » sur la page de connexion',
  'signOn.label': 'Nom sur le bouton',
  'signOn.labelHint': 'Comme on l’appelle chez vous, par exemple « compte Lakeside ».',
  'signOn.needsLabel': 'Donnez un nom au bouton.',
  'signOn.needsThis': 'Ceci est nécessaire.',
  'signOn.issuer.OIDC': 'Émetteur (issuer)',
  'signOn.issuer.SAML': 'Entity ID de votre fournisseur',
  'signOn.issuerHint.OIDC':
    'L’adresse sous laquelle se trouve /.well-known/openid-configuration. Le reste s’y lit.',
  'signOn.issuerHint.SAML': 'L’entityID dans les métadonnées de votre fournisseur.',
  'signOn.clientId': 'Identifiant client',
  'signOn.clientSecret': 'Secret client',
  'signOn.secretHint': 'Il est gardé scellé et n’est plus jamais montré.',
  'signOn.secretKept': 'Il y en a un. Laissez vide pour le garder.',
  'signOn.entryPoint': 'Adresse de connexion (HTTP-Redirect)',
  'signOn.certificates': 'Certificats de signature',
  'signOn.certificatesHint': 'Pendant un remplacement, collez l’ancien et le nouveau.',
  'signOn.domains': 'Seulement les adresses de ces domaines',
  'signOn.domainsHint': 'Qui vient avec une autre adresse reste dehors.',
  'signOn.domainsExample': 'lakeside.example',
  'signOn.anyDomain': 'toutes',
  'signOn.newcomers': 'Nouvelles personnes',
  'signOn.provisions': 'reçoivent un compte d’étudiant',
  'signOn.provisionsNot': 'ont besoin d’une invitation',
  'signOn.provisionsLabel': 'Créer un compte pour qui vient sans en avoir',
  'signOn.provisionsHint':
    'Toujours comme étudiant, dans aucun groupe. Qui a une adresse déjà connue ici n’est jamais pris pour cette personne : elle relie les deux elle-même.',
  'signOn.copyThese': 'À copier dans le système de votre établissement :',
  'signOn.redirectUri': 'URI de redirection',
  'signOn.metadata': 'Entity ID, et adresse de nos métadonnées',
  'signOn.acs': 'Assertion consumer service (HTTP-POST)',
  'signOn.saved': 'Enregistré.',
  'signOn.required': 'Qui doit entrer ainsi',
  'signOn.requiredAbout':
    'Leurs mots de passe ici ne servent plus, et aucun lien pour en choisir d’autres n’est envoyé, tant qu’il y a un bouton sur la page de connexion.',
  'signOn.requiredLater': 'Cela vaut dès qu’il y a un bouton sur la page de connexion.',
  'signOn.role.INSTRUCTOR': 'Le corps enseignant',
  'signOn.role.COUNSELLOR': 'Les conseillers et conseillères',
  'signOn.role.STUDENT': 'Les étudiants et étudiantes',
  'signOn.wayBack':
    'L’administration peut toujours entrer avec son mot de passe. Quoi qu’il arrive chez votre fournisseur, quelqu’un peut y remédier ici.',
  'signOn.testWorked': '{kind} fonctionne',
  'signOn.testFailed': '{kind} ne fonctionne pas encore',
  'signOn.testGone': 'Cet essai est terminé. Essayez encore pour voir ce qui revient.',
  'signOn.test.subject': 'Nom là-bas',
  'signOn.test.email': 'Adresse',
  'signOn.test.name': 'Nom',
  'signOn.test.none': 'non donné',
  'signOn.would.PERSON': 'Cette personne est reliée à un compte d’ici et entrerait.',
  'signOn.would.NEW': 'Cette personne recevrait un compte d’étudiant.',
  'signOn.would.STALE': 'Cela a pris trop de temps, ou a fini dans un autre navigateur.',
  'signOn.would.NOT_VOUCHED': 'La réponse n’est pas fiable. Le système dit :',
  'signOn.would.UNREACHABLE': 'Votre fournisseur n’a pas répondu. Le système dit :',
  'signOn.would.DOMAIN': 'Son adresse n’est d’aucun de vos domaines ; cette personne resterait dehors.',
  'signOn.would.NO_ACCOUNT': 'Personne ici n’y est relié ; il faudrait une invitation.',
  'signOn.would.KNOWN_ADDRESS':
    'Un compte d’ici a cette adresse, mais n’y est pas relié. La personne devrait se connecter une fois et relier les deux.',
  'signOn.would.TAKEN': 'C’est relié à une autre personne.',
  'signOn.would.SIGNED_OUT': 'Vous avez été déconnecté·e entre-temps.',
  'field.webAddress': 'Écrivez une adresse web qui commence par https://.',
  'field.certificate': 'Collez le certificat entier, de BEGIN à END.',
  'field.domain': 'Écrivez des domaines tels que college.example.',
  'field.required': 'Ceci est nécessaire.',
} satisfies Record<keyof typeof en, string>;
