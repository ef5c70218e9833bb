import type en from './en.ts';

export default {
  'app.name': 'Firsthand',
  'app.skipToContent': 'Aller au contenu',
  'app.loading': 'Chargement…',
  'app.pair': '{name} : {what}',
  'app.save': 'Enregistrer',
  'app.cancel': 'Annuler',
  'app.close': 'Fermer',
  'app.back': 'Retour',
  'app.tryAgain': 'Réessayer',
  'app.undo': 'Annuler',
  'app.copy': 'Copier',
  'app.privacy': 'Avis de confidentialité',
  'app.copied': 'Copié',
  'app.loadMore': 'Afficher la suite',
  'app.optional': 'facultatif',

  'nav.main': 'Principal',
  'nav.home': 'Accueil',
  'nav.today': 'Aujourd’hui',
  'nav.plan': 'Plan',
  'nav.people': 'Personnes',
  'nav.interviews': 'Entretiens',
  'nav.reflections': 'Réflexions',
  'nav.record': 'Dossier',
  'nav.caseload': 'Suivi',
  'nav.units': 'Heures de service',
  'nav.sections': 'Groupes',
  'nav.grading': 'Notation',
  'nav.insight': 'Vue d’ensemble',
  'nav.occupations': 'Métiers',
  'nav.primer': 'Guide',
  'nav.institution': 'Établissement',
  'nav.institutions': 'Établissements',
  'nav.operations': 'Exploitation',
  'nav.more': 'Plus',
  'nav.notifications': 'Notifications',
  'nav.account': 'Votre compte',

  'shell.search': 'Rechercher',
  'shell.searchPlaceholder': 'Trouver un écran, une personne, un groupe…',
  'shell.searchNothing': 'Rien trouvé. Essayez avec moins de lettres, ou un autre mot.',
  'shell.searchScreens': 'Aller à',
  'shell.searchActions': 'Faire',
  'shell.searchSections': 'Groupes',
  'shell.searchContacts': 'Personnes que vous connaissez',
  'shell.searchOccupations': 'Métiers',
  'shell.switchSection': 'Changer de groupe',
  'shell.allSections': 'Tous les groupes',
  'shell.unread':
    '{count, plural, =0 {Notifications} one {Notifications, # non lue} other {Notifications, # non lues}}',
  'shell.accountOf': 'Compte de {name}',
  'shell.theme': 'Thème',
  'shell.themeLight': 'Clair',
  'shell.themeDark': 'Sombre',
  'shell.themeAuto': 'Comme mon appareil',
  'shell.language': 'Langue',
  'shell.signOut': 'Se déconnecter',
  'shell.unsentTitle': 'Des notes ne sont que sur cet appareil',
  'shell.unsent':
    '{count, plural, one {Une note d’entretien est gardée} other {# notes d’entretien sont gardées}} sur cet appareil sans être encore {count, plural, one {enregistrée} other {enregistrées}}. La déconnexion efface ce qui est gardé ici.',
  'shell.sendFirst': 'Les enregistrer, puis se déconnecter',
  'shell.loseThem': 'Se déconnecter et les perdre',
  'notice.standing':
    '{waiting, plural, =0 {Tous les étudiants ({accepted, number}) ont accepté l’avis de confidentialité.} one {Un étudiant n’a pas encore accepté l’avis de confidentialité} other {# étudiants n’ont pas encore accepté l’avis de confidentialité}}',
  'notice.standingHint':
    'On le leur demande chaque fois qu’ils ouvrent Firsthand, et ils peuvent travailler entretemps.',
  'shell.notice': 'Ce que {tenant} fait de vos données',
  'shell.noticeLater': 'Pas maintenant',
  'shell.noticeAccept': 'Je l’ai lu et je l’accepte',
  'shell.noticeAgain':
    'Vous le trouvez à tout moment dans votre compte, et on ne vous le redemande que s’il change.',
  'shell.secondStep':
    'À partir du {date}, votre établissement demande une deuxième étape quand vous vous connectez.',
  'shell.secondStepSetUp': 'La configurer maintenant',
  'shell.offline':
    'Vous êtes hors ligne. Ce que vous écrivez est gardé sur cet appareil et sera envoyé dès le retour de la connexion.',
  'shell.toggleTheme': 'Passer du clair au sombre',
  'shell.shortcuts': 'Raccourcis clavier',
  'shortcut.search': 'Rechercher',
  'shortcut.help': 'Cette liste',
  'shortcut.notifications': 'Notifications',

  'role.OPERATOR': 'Exploitant',
  'role.ADMINISTRATOR': 'Administration',
  'role.INSTRUCTOR': 'Enseignement',
  'role.COUNSELLOR': 'Accompagnement',
  'role.STUDENT': 'Étudiant·e',

  'error.title': 'Cela n’a pas fonctionné',
  'error.screen': 'Cet écran n’a pas pu être affiché',
  'error.UNAUTHENTICATED':
    'Vous n’êtes pas connecté·e. Connectez-vous pour continuer ; rien de ce que vous avez écrit n’est perdu.',
  'error.WRONG_CREDENTIALS':
    'L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux, ou choisissez « Mot de passe oublié ? ».',
  'error.FORBIDDEN':
    'Votre rôle ne le permet pas. Demandez à l’administration si cela vous semble une erreur.',
  'error.NOT_FOUND': 'Ceci n’existe pas, ou ne vous est pas accessible.',
  'error.BAD_USER_INPUT': 'Certaines réponses sont à revoir. Elles sont signalées.',
  'error.CONFLICT':
    'Quelqu’un a modifié ceci entre-temps. Votre texte est toujours là ; rechargez la page pour voir l’autre version.',
  'error.IDEMPOTENCY_MISMATCH':
    'C’est déjà enregistré, tel que vous l’aviez d’abord envoyé, sans vos changements depuis. Rechargez la page pour voir ce qui est enregistré.',
  'error.RATE_LIMITED':
    'Trop d’essais. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez.',
  'error.INTERNAL':
    'Une erreur est survenue de notre côté. Elle a été enregistrée. Réessayez dans un instant.',
  'error.OFFLINE': 'Le serveur est injoignable. Vérifiez votre connexion, ou réessayez dans un instant.',
  'error.requestId': 'Si vous demandez de l’aide, donnez ce numéro : {requestId}',

  'notFound.title': 'Il n’y a rien à cette adresse',
  'notFound.body':
    'Le lien est peut-être ancien, ou ce qu’il désignait a été retiré. Votre travail est en sécurité.',
  'notFound.home': 'Aller à votre page d’accueil',

  'due.by': 'à rendre {when}',
  'due.was': 'était à rendre {when}',
  'due.today': 'aujourd’hui à {time}',
  'due.tomorrow': 'demain à {time}',
  'due.yesterday': 'hier à {time}',
  'due.weekday': '{day} à {time}',
  'due.date': 'le {day} à {time}',
  'due.withDistance': '{when}, {distance}',
  'due.zone': '{when} ({zone})',

  'late.costs': '{days, plural, one {Un jour de retard} other {# jours de retard}} : −{off, number} %.',
  'late.leaves':
    '{days, plural, one {Un jour de retard} other {# jours de retard}}, −{off, number} % : il en reste {kept, number} sur {points, number}.',
  'late.how':
    'Compté en jours entamés à l’horloge du groupe, selon la règle en vigueur au moment de la remise.',
  'late.rule':
    'En retard : {perDay, number} % de moins par jour entamé{hours, plural, =0 {} one {, après une heure de grâce} other {, après # heures de grâce}} ; {floor, number} % restent en tout cas.',
  'late.withinGrace':
    'Après l’échéance et dans son délai de grâce : c’est compté comme à temps, et rien n’est retiré.',
  'late.costsNothing': 'Un travail en retard est signalé et ne perd pas de points.',

  'save.saved': 'Enregistré à {time}',
  'save.saving': 'Enregistrement…',
  'save.unsaved': 'Pas encore enregistré',
  'save.kept': 'Hors ligne : gardé sur cet appareil',
  'save.keptError': 'Pas encore enregistré : gardé sur cet appareil',
  'save.refused': 'Impossible d’enregistrer : {reason}',
  'save.conflict': 'Modifié ailleurs : deux textes',
  'save.never': 'S’enregistre tout seul pendant que vous écrivez',

  'conflict.title': 'Ce texte a été modifié ailleurs',
  'conflict.body':
    'Peut-être dans un autre onglet ou sur votre téléphone. Rien n’a été écrasé. Lequel garder ?',
  'conflict.bodyBy': '{name} l’a modifié entre-temps. Rien n’a été écrasé. Lequel garder ?',
  'conflict.mine': 'Ce que vous avez écrit ici',
  'conflict.theirs': 'Ce qui a été enregistré ailleurs',
  'conflict.keepMine': 'Garder le mien',
  'conflict.takeTheirs': 'Prendre l’autre',

  'grid.caption': 'Entretiens par métier : {counted} sur {wanted} comptent',
  'grid.occupation': 'Métier',
  'grid.notChosen': 'Aucun métier choisi',
  'grid.slot': 'Entretien {number}',
  'grid.counted': 'compte',
  'grid.scheduled': 'prévu',
  'grid.scheduledOn': 'prévu le {date}',
  'grid.open': 'libre',
  'grid.ofWanted': '{counted} sur {wanted}',

  'signIn.again': 'Reconnectez-vous',
  'signIn.againBody': 'Votre session a expiré. Votre page et tout ce que vous avez écrit sont toujours là.',
  'signIn.freshBody':
    'Votre façon d’entrer va changer. Pour être sûrs que c’est vous, connectez-vous encore une fois.',
  'signIn.email': 'Adresse courriel',
  'signIn.emailOrName': 'Adresse courriel ou nom de connexion',
  'app.noEmail': 'Sans courriel',
  'signIn.password': 'Mot de passe',
  'signIn.submit': 'Se connecter',

  'viewing.as': 'Vous voyez Firsthand comme {name} jusqu’à {time}. Rien ne peut être modifié.',
  'viewing.stop': 'Arrêter',
  'viewing.banner': 'Vous voyez Firsthand comme quelqu’un d’autre',
  'rule.held':
    'Cela ne peut pas être supprimé pour le moment. L’administration de votre établissement peut vous en dire plus.',
  'rule.only-looking':
    'Vous ne faites que voir Firsthand comme quelqu’un d’autre. Arrêtez, puis agissez en votre nom.',
  'rule.occupation.notOwn':
    '« {title} » vient d’un répertoire et reste tel quel. Ajoutez plutôt un métier à vous.',
  'rule.occupation.titleTaken':
    '« {title} » est déjà au répertoire. Prenez celui-là, ou choisissez un titre qui distingue le vôtre.',

  'field.isNotEmpty': 'Ceci ne peut rester vide.',
  'field.isEmail': 'Écrivez une adresse, comme nom@exemple.org.',
  'field.maxLength': 'C’est plus long que ce qui peut être gardé. Raccourcissez un peu.',
  'field.isLength': 'C’est trop court ou trop long.',
  'field.min': 'Ce nombre est trop petit.',
  'field.max': 'Ce nombre est trop grand.',
  'field.isInt': 'Écrivez un nombre entier.',
  'field.arrayMaxSize': 'C’est plus que ce qui peut être gardé à la fois.',
  'field.password.short': 'Choisissez un mot de passe plus long ; une courte phrase convient bien.',
  'field.password.long': 'Ce mot de passe est plus long que ce qui peut être gardé.',
  'field.password.common':
    'Ce mot de passe est parmi les premiers qu’un inconnu essaierait. Choisissez-en un autre.',
} satisfies Record<keyof typeof en, string>;
