import type en from './en.ts';

export default {
  'identity.signIn': 'Se connecter',
  'identity.signInTo': 'Se connecter à {tenant}',
  'identity.institution': 'Établissement',
  'identity.institutionHint': 'Le dernier mot de l’adresse dans votre invitation, par exemple « lakeside ».',
  'identity.institutionUnknown':
    'Nous ne connaissons pas cet établissement. Vérifiez l’orthographe dans votre invitation.',
  'identity.otherInstitution': 'Un autre établissement ?',
  'identity.forgot': 'Mot de passe oublié ?',
  'identity.needEmail': 'Entrez votre adresse courriel, ou le nom de connexion que vous avez choisi.',
  'identity.forgotCard':
    'Pas d’adresse courriel ici ? Alors votre enseignant vous imprime une nouvelle carte.',
  'identity.noMail':
    'Vous n’avez pas d’adresse courriel ici, donc rien ne vous est envoyé : tout vous attend dans Firsthand. Vous pouvez en ajouter une ; vous choisirez alors ce qui vient aussi par courriel.',
  'identity.haveCard': 'Vous avez une carte ? Tapez son code',
  'identity.needPassword': 'Saisissez votre mot de passe.',
  'identity.needInstitution': 'Saisissez le nom court de votre établissement.',

  'identity.or': 'ou',
  'identity.continueWith': 'Continuer avec {label}',
  'identity.invitedThrough':
    'À {tenant}, vous entrez avec le compte que vous y avez déjà. Il n’y a pas de mot de passe à choisir.',
  'identity.refused.STALE':
    'Cela a pris trop de temps, ou a commencé dans un autre navigateur. Réessayez d’ici, s’il vous plaît.',
  'identity.refused.NOT_VOUCHED':
    'La réponse de votre établissement n’est pas fiable ; personne n’est entré. Réessayez ; si cela dure, parlez-en à l’administration.',
  'identity.refused.UNREACHABLE':
    'La connexion de votre établissement ne répond pas. Réessayez dans quelques minutes.',
  'identity.refused.DOMAIN': 'L’adresse de ce compte n’est pas de celles que votre établissement admet ici.',
  'identity.refused.NO_ACCOUNT':
    'Votre établissement vous connaît, mais vous n’avez pas encore de compte ici. Ouvrez votre invitation, ou demandez-en une.',
  'identity.refused.KNOWN_ADDRESS':
    'Un compte existe déjà avec votre adresse. Connectez-vous ici comme jusqu’à présent : soit la page suivante relie les deux, soit vous le faites sous « Votre compte ». Jamais connecté·e ? Ouvrez votre invitation et continuez de là.',
  'identity.refused.TAKEN': 'Ce compte est déjà relié à une autre personne ici.',
  'identity.refused.SIGNED_OUT':
    'Vous avez été déconnecté·e entre-temps. Connectez-vous et reliez une nouvelle fois.',

  'identity.forgotTitle': 'Choisir un nouveau mot de passe',
  'identity.forgotBody':
    'Saisissez votre adresse courriel. Si un compte existe, un lien pour choisir un nouveau mot de passe part dans la minute.',
  'identity.forgotSend': 'M’envoyer un lien',
  'identity.forgotSentTitle': 'Regardez votre boîte de réception',
  'identity.forgotSent':
    'Si {email} a un compte ici, un lien est en route. Il sert une seule fois, pendant peu de temps. Rien après cinq minutes ? Regardez dans les indésirables, puis réessayez.',
  'identity.backToSignIn': 'Retour à la connexion',

  'identity.welcome': 'Bienvenue, {name}',
  'identity.invitedTo':
    'Vous êtes invité·e à {tenant}. Choisissez un mot de passe pour {email} et c’est parti.',
  'identity.resetTitle': 'Choisir un nouveau mot de passe',
  'identity.resetFor': 'Pour {email}, {tenant}.',
  'identity.newPassword': 'Nouveau mot de passe',
  'identity.passwordRule':
    'Au moins {min} caractères ; 15 ou plus, c’est mieux. Quelques mots à la suite se retiennent bien.',
  'identity.passwordShort': 'Encore {left, plural, one {un caractère} other {# caractères}}.',
  'identity.passwordFine':
    'Bien. {left, plural, one {Un caractère} other {# caractères}} de plus et il serait solide.',
  'identity.passwordStrong': 'Solide.',
  'identity.enter': 'Enregistrer et entrer',
  'identity.linkDead': 'Ce lien ne fonctionne plus',
  'identity.linkDeadBody':
    'Chaque lien sert une seule fois et pendant un temps limité. Connectez-vous si vous avez déjà un mot de passe, ou demandez un nouveau lien.',
  'identity.askNewLink': 'Demander un nouveau lien',

  'identity.account': 'Votre compte',
  'identity.accountNow': 'Comment Firsthand vous parle, et où vous êtes connecté·e.',
  'identity.languageAndZone': 'Langue et fuseau horaire',
  'identity.language': 'Langue',
  'identity.zone': 'Fuseau horaire',
  'identity.zoneHint':
    'Les échéances sont affichées dans ce fuseau ; celui du groupe est indiqué quand il diffère.',
  'identity.profileSaved': 'Enregistré.',
  'identity.mail': 'Courriel',
  'identity.mailTo':
    'Dans Firsthand, tout vous est annoncé aussitôt. Choisissez ici ce qui vous est aussi envoyé par courriel, à {address}.',
  'identity.mailRefused':
    'Un courriel à {address} a été refusé {when} ; plus rien n’y est envoyé. Demandez à votre établissement de corriger l’adresse et, d’ici là, consultez vos notifications.',
  'identity.category.DEADLINES': 'Échéances',
  'identity.category.DEADLINES.hint':
    'Nouveaux devoirs, délais demandés et accordés, rappels de ce qui n’est pas encore fait',
  'identity.category.FIELDWORK': 'Personnes et rencontres',
  'identity.category.FIELDWORK.hint': 'Qui relancer, qui remercier, ce qui a lieu demain',
  'identity.category.ANSWERS': 'Réponses',
  'identity.category.ANSWERS.hint': 'Une personne sollicitée a répondu, ou votre message n’est pas arrivé',
  'identity.category.FEEDBACK': 'Travaux remis',
  'identity.category.FEEDBACK.hint':
    'Accusés de réception, retours publiés, et travaux qui reviennent à qui les a notés',
  'identity.category.SECTIONS': 'Vos groupes',
  'identity.category.SECTIONS.hint':
    'Qui est en retard de plusieurs jours, et quelles adresses ne reçoivent rien',
  'identity.category.ACCOUNT': 'Votre compte et votre dossier',
  'identity.category.ACCOUNT.hint':
    'Qui a regardé Firsthand à votre place, et quand ce qui est conservé s’efface',
  'identity.cadence.AT_ONCE': 'Aussitôt',
  'identity.cadence.DAILY': 'Chaque matin',
  'identity.cadence.WEEKLY': 'Chaque lundi',
  'identity.cadence.NEVER': 'Pas par courriel',
  'identity.cadenceHint':
    'Ce qui est regroupé arrive en un seul message, à dix heures. Ce qui arriverait alors trop tard vient aussitôt.',
  'identity.quiet': 'Pas de courriel la nuit',
  'identity.quietHint':
    'Il attend le matin, et rien n’est perdu. Seul vient ce qui ne pouvait attendre : une échéance avant la fin de la nuit.',
  'identity.quietFrom': 'De',
  'identity.quietUntil': 'À',
  'identity.code': 'Code',
  'identity.codeHint':
    'Les six chiffres que votre application d’authentification montre à présent, ou un de vos codes sur papier.',
  'identity.codeHintPaper': 'Un de vos codes sur papier.',
  'identity.usePasskey': 'Utiliser une clé d’accès',
  'identity.passkeyGivenUp': 'Aucune clé d’accès n’a été présentée. Réessayez, ou entrez autrement.',
  'identity.stepAtDoor': 'Encore une étape',
  'identity.stepHello': 'Bonjour {name}, montrez que c’est bien vous.',
  'identity.stepEnter': 'Se connecter',
  'identity.stepLost':
    'Téléphone perdu ? Utilisez un code sur papier. S’il ne vous en reste pas, demandez à un administrateur de votre établissement de retirer la deuxième étape.',
  'identity.stepBack': 'Recommencer',
  'identity.stepLate': 'Cela a pris trop de temps',
  'identity.stepLateBody':
    'Entre les deux étapes, il y a quinze minutes. Rien n’est perdu : connectez-vous encore une fois.',
  'identity.connectFirst': 'Encore une étape, une seule fois',
  'identity.connectFirstBody':
    'Bonjour {name}. Votre établissement veut désormais que vous vous connectiez avec le compte que vous y avez. Appuyez sur le bouton et connectez-vous avec ce compte : vous serez alors à l’intérieur, et tout votre travail est tel que vous l’avez laissé.',
  'identity.connectFirstAfter':
    'Dès la prochaine fois, utilisez directement ce bouton. Votre mot de passe d’ici ne sert plus.',
  'identity.connectLate':
    'Cette étape reste ouverte quinze minutes. Rien n’est perdu : connectez-vous encore une fois.',
  'identity.connectAgain':
    'Votre établissement veut désormais que vous vous connectiez avec le compte que vous y avez. Faites-le dans un nouvel onglet, puis revenez à celui-ci : ce que vous avez tapé reste ici.',
  'identity.step': 'Deuxième étape',
  'identity.stepHint':
    'En plus du mot de passe, ce que vous seul avez : votre téléphone, une clé d’accès ou un code sur papier. Qui apprend votre mot de passe reste alors quand même dehors.',
  'identity.stepWanted':
    '{tenant} demande une deuxième étape à son personnel à partir du {date}. Dès lors, rien d’autre n’est possible sans elle.',
  'identity.stepNow':
    '{tenant} demande une deuxième étape à son personnel depuis le {date}. Configurez-en une maintenant ; tout s’ouvre alors de nouveau.',
  'identity.stepChange': 'Changer votre façon de vous connecter',
  'identity.stepProve': 'Avant tout changement : montrez encore une fois votre deuxième étape.',
  'identity.stepProveSubmit': 'Continuer',
  'identity.app': 'Application d’authentification',
  'identity.appNone': 'Pas configurée. Toute application qui montre six chiffres convient.',
  'identity.appSince': 'Configurée le {date}',
  'identity.appSetUp': 'Configurer',
  'identity.appRemove': 'Retirer',
  'identity.appRemoved': 'L’application est retirée.',
  'identity.appPicture': 'Image à viser avec votre application d’authentification',
  'identity.appScan': 'Ouvrez votre application d’authentification, ajoutez un compte, et visez cette image.',
  'identity.appByHand': 'Pas d’appareil photo ? Saisissez ceci dans l’application :',
  'identity.appFirstCode': 'Code que l’application montre',
  'identity.appConfirm': 'L’activer',
  'identity.paper': 'Codes sur papier',
  'identity.paperLeft':
    '{left, plural, =0 {Il n’en reste aucun. Faites-en d’autres.} one {Il en reste un.} other {Il en reste #.}} Chacun ouvre une fois.',
  'identity.paperRenew': 'En faire d’autres',
  'identity.paperTitle': 'Codes de {email} chez {tenant}',
  'identity.paperOnce':
    'Pour le jour où le téléphone est perdu : imprimez-les ou gardez-les dans un fichier. Chacun ouvre une fois. Ils ne sont montrés que maintenant.',
  'identity.paperPrint': 'Imprimer',
  'identity.paperDownload': 'Garder dans un fichier',
  'identity.paperFile': 'codes-firsthand.txt',
  'identity.paperDone': 'Je les ai',
  'identity.passkey': 'Clé d’accès',
  'identity.passkeys': 'Clés d’accès',
  'identity.passkeysHint':
    'Votre appareil vous connecte avec votre doigt, votre visage ou son code : pas de mot de passe, et rien qui puisse se transmettre.',
  'identity.passkeysUnknown': 'Ce navigateur ne connaît pas les clés d’accès.',
  'identity.passkeyAdd': 'Ajouter une clé d’accès',
  'identity.passkeyAdded': 'La clé d’accès est ajoutée. Vous pouvez vous connecter avec elle.',
  'identity.passkeyThere': 'Cet appareil a déjà une clé d’accès pour votre compte.',
  'identity.passkeyUsed': 'Dernière utilisation : {when}',
  'identity.passkeyMade': 'Ajoutée {when}, pas encore utilisée',
  'identity.passkeyName': 'Nom de la clé d’accès',
  'identity.passkeySaveName': 'Enregistrer',
  'identity.passkeyRename': 'Renommer',
  'identity.passkeyRenameOf': 'Renommer {name}',
  'identity.passkeyRemove': 'Retirer',
  'identity.passkeyRemoveOf': 'Retirer {name}',
  'identity.passkeyRemoved': '{name} est retirée.',
  'identity.againElsewhere': 'Se connecter avec {label} dans un nouvel onglet',
  'identity.againBack': 'Une fois connecté là-bas, revenez : cette page continue d’elle-même.',
  'identity.againOther':
    'Quelqu’un d’autre est connecté là-bas. Connectez-vous comme {email} pour continuer ici.',
  'identity.connections': 'Se connecter par votre établissement',
  'identity.connectionsHint':
    'Une fois reliés, vous entrez avec le compte de votre établissement, sans mot de passe chez nous.',
  'identity.connected': 'Relié. La prochaine fois, utilisez le bouton de la page de connexion.',
  'identity.connectionGone': 'N’est plus offert par votre établissement',
  'identity.connectionMade': 'relié {when}',
  'identity.connectionUsed': 'utilisé {when}',
  'identity.connect': 'Relier',
  'identity.disconnect': 'Délier',
  'identity.disconnected': 'Délié.',
  'identity.data': 'Vos données',
  'identity.dataHint':
    'Tout ce qui est conservé à votre sujet, en un seul fichier : votre compte, ce qui vous a été annoncé, votre propre travail et ce que vous avez écrit comme membre du personnel. Les noms et les mots d’autrui en sont absents quand ils ne vous appartiennent pas, de même que les mots de passe et les clés.',
  'identity.dataTake': 'Télécharger vos données',
  'identity.viewings': 'Qui a vu Firsthand comme vous',
  'identity.viewingsHint':
    'L’administration de votre établissement peut voir Firsthand tel que vous le voyez, pour vous aider. Elle ne peut rien modifier, ne voit pas comment vous vous connectez, et vous l’apprenez chaque fois.',
  'identity.noViewings': 'Personne.',
  'identity.viewingAt':
    '{date}, pendant {minutes, plural, =0 {moins d’une minute} one {une minute} other {# minutes}}',
  'identity.viewingNow': 'En ce moment, depuis {date}',
  'identity.viewingReason': 'Raison : {reason}',
  'identity.notShown':
    'Les façons d’entrer de cette personne, ses sessions, son adresse d’agenda, ses jetons et son courriel ne regardent qu’elle et ne vous sont pas montrés.',
  'identity.mailPasswordLink': 'Recevoir un lien pour choisir un autre mot de passe',
  'identity.sessions': 'Où vous êtes connecté·e',
  'identity.sessionsHint':
    'Vous ne reconnaissez pas un appareil ? Déconnectez-le, puis choisissez un nouveau mot de passe.',
  'identity.thisDevice': 'Cet appareil',
  'identity.lastSeen': 'vu {when}',
  'identity.unknownDevice': 'Appareil inconnu',
  'identity.browserOn': '{browser} sur {system}',
  'identity.revokeSession': 'Déconnecter',
  'identity.revokeSessionOf': 'Déconnecter {device}',
  'identity.sessionRevoked': 'Cet appareil est déconnecté.',
  'identity.calendar': 'Vos dates dans votre agenda',
  'identity.calendarHint':
    'Échéances, entretiens, relances et prochaines étapes, dans l’agenda de votre téléphone ou de votre ordinateur. Elles y bougent quand elles bougent ici.',
  'identity.calendarMake': 'Créer mon adresse d’agenda',
  'identity.calendarAddress': 'Votre adresse d’agenda',
  'identity.calendarSecret': 'Gardez-la pour vous : qui la connaît peut lire vos dates.',
  'identity.calendarOpen': 'Ajouter à mon agenda',
  'identity.calendarElsewhere':
    'Si rien ne s’ouvre : copiez l’adresse et, dans votre agenda, choisissez « Ajouter par URL » ou « S’abonner ».',
  'identity.calendarRead': 'Votre agenda est venu la lire {when}.',
  'identity.calendarNotRead': 'Aucun agenda n’est encore venu la lire.',
  'identity.calendarRenew': 'Changer l’adresse',
  'identity.calendarStop': 'Arrêter',
  'identity.calendarRenewSure': 'L’adresse actuelle ne marchera plus. La changer ?',
  'identity.calendarStopSure': 'Votre agenda ne recevra plus de dates. Arrêter ?',
  'identity.calendarRenewed': 'L’adresse a changé. Ajoutez la nouvelle à votre agenda.',
  'identity.calendarStopped': 'L’adresse n’ouvre plus rien.',
  'identity.tokens': 'Jetons d’accès personnels',
  'identity.tokensHint':
    'Pour les scripts qui agissent en votre nom par l’API. Traitez un jeton comme un mot de passe.',
  'identity.noTokens': 'Vous n’en avez aucun.',
  'identity.tokenName': 'À quoi sert-il ?',
  'identity.tokenNeedsName': 'Donnez-lui un nom que vous reconnaîtrez.',
  'identity.tokenExpires': 'Valable jusqu’au',
  'identity.createToken': 'Créer un jeton',
  'identity.tokenOnce': 'Copiez-le maintenant. Il ne sera plus jamais affiché.',
  'identity.token': 'Votre nouveau jeton',
  'identity.tokenDone': 'Je l’ai copié',
  'identity.tokenUsed': 'dernière utilisation {when}',
  'identity.tokenNeverUsed': 'jamais utilisé',
  'identity.tokenUntil': 'jusqu’au {date}',
  'identity.tokenForever': 'sans date de fin',
  'identity.revokeToken': 'Révoquer',
  'identity.revokeTokenOf': 'Révoquer {name}',
  'identity.confirmRevoke': 'Révoquer définitivement',
  'identity.tokenRevoked': '« {name} » est révoqué.',

  'identity.address': 'Adresse courriel',
  'identity.addressHint': 'Un courriel y est envoyé ; son lien en fait la vôtre. Sans cela, rien ne change.',
  'identity.yourPassword': 'Votre mot de passe',
  'identity.askAddress': 'Ajouter cette adresse',
  'identity.addressAsked':
    'Si personne ici n’a encore {address}, un courriel y est en route. Ouvrez son lien d’ici un jour et l’adresse est la vôtre.',
  'identity.confirmAddress': 'Est-ce votre adresse ?',
  'identity.confirmAddressBody':
    '{email}, {tenant}. Une fois confirmée, elle vous sert à vous connecter et à choisir un nouveau mot de passe, et les rappels y viennent.',
  'identity.confirmAddressYes': 'Oui, c’est la mienne',
  'identity.addressConfirmed': 'L’adresse est maintenant la vôtre.',
  'rule.last-way-in':
    'C’est votre seule façon d’entrer, elle reste donc. Avec un mot de passe (« Mot de passe oublié ? » à l’entrée), vous pourrez y mettre fin.',
  'rule.has-address': 'Vous avez déjà une adresse ici.',
  'rule.address-taken': 'Quelqu’un ici a déjà cette adresse. Donnez-en une autre.',
  'rule.password.wrong': 'Ce n’est pas votre mot de passe.',
  'rule.writer-no-address':
    'Vous n’avez pas d’adresse courriel ici, donc personne ne pourrait vous répondre. Ajoutez-en une dans votre compte, ou écrivez d’ailleurs.',
  'rule.quiet-hours':
    'Les heures calmes durent au plus 16 heures par jour. Pour ne recevoir aucun courriel, choisissez « Pas par courriel ».',
  'rule.second-step-needed': 'Montrez votre deuxième étape.',
  'rule.second-step-wrong': 'Ce code ne convient pas. Attendez le suivant et réessayez.',
  'rule.second-step-late': 'Cela a pris trop de temps, ou s’est déjà fait. Connectez-vous encore une fois.',
  'rule.second-step-many':
    'Trop de codes ont été essayés aujourd’hui pour votre compte : quelqu’un connaît peut-être votre mot de passe. Choisissez-en un nouveau (« Mot de passe oublié ? »), ou utilisez une clé d’accès ou un code sur papier.',
  'rule.second-step-stale': 'Montrez encore une fois votre deuxième étape, puis vous pourrez la changer.',
  'rule.second-step-fresh': 'Connectez-vous encore une fois, puis configurez-la.',
  'rule.second-step-on': 'Votre application est déjà configurée. Retirez-la d’abord.',
  'rule.second-step-off': 'Configurez d’abord une application ou une clé d’accès.',
  'rule.passkey-unknown': 'Cette clé d’accès n’ouvre pas ce compte.',
  'rule.passkeys-many': 'Retirez d’abord une clé d’accès que vous n’utilisez plus.',
  'rule.sign-on-connect':
    'Reliez le compte que vous avez à votre établissement, et vous serez à l’intérieur.',
  'rule.sign-on-stays':
    'Votre établissement veut que vous entriez par sa propre connexion ; ce lien reste donc.',
  'rule.sign-on-only':
    'Votre établissement veut que vous entriez par sa propre connexion. Utilisez le bouton ci-dessous.',
  'rule.sign-on-away':
    'La connexion de l’établissement ne répond pas en ce moment. Réessayez dans quelques minutes. Si cela dure, prévenez votre établissement.',
  'rule.sign-on-unreachable': 'La connexion de l’établissement ne répond pas. Elle dit : {said}',
  'rule.LINK_NOT_VALID': 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
  'rule.TOO_MANY_TOKENS': 'Vous avez {limit} jetons, le maximum. Révoquez-en un qui ne sert plus.',
  'identity.privacy': 'Confidentialité',
  'identity.noticeAccepted': 'Vous avez accepté la version {version} le {date}.',
  'identity.readers': 'Qui a lu votre travail',
  'identity.readersHint':
    'Le personnel de vos groupes lit votre travail pour le suivre et le noter. Chaque lecture est inscrite ici : par jour et par personne, aussi loin que votre établissement la garde. Les listes et les vues d’ensemble ne sont pas inscrites.',
  'identity.noReaders':
    'Personne du personnel n’a encore ouvert votre travail. Quand cela arrive, c’est inscrit ici.',
  'identity.readLast': 'la dernière fois à {time}',
  'identity.read.fieldwork': 'votre travail de terrain',
  'identity.read.interview': 'vos entretiens',
  'identity.read.submission': 'vos réflexions',
  'identity.read.syntheses': 'votre synthèse',
  'identity.read.file': 'un de vos fichiers',
  'identity.noNotice':
    'Cet établissement n’a pas publié d’avis de confidentialité ici. Demandez-le-lui directement.',
  'identity.noticeSince': 'De {tenant}, depuis le {date}.',
} satisfies Record<keyof typeof en, string>;
