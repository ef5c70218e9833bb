import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'assignments.new': 'Nouveau travail',
  'assignments.design': 'Concevoir le travail',
  'assignments.toSetup': 'Continuer à préparer {section}',
  'assignments.change': 'Modifier le travail',
  'assignments.designNow': 'Les étudiants ne voient rien avant la publication.',
  'assignments.changeNow': 'Il est publié : les changements arrivent aux étudiants dès l’enregistrement.',
  'assignments.save': 'Enregistrer le brouillon',
  'assignments.saveChanges': 'Enregistrer les changements',
  'assignments.publish': 'Publier',
  'assignments.saved': 'Enregistré.',
  'assignments.published': 'Publié. Les étudiants en sont avertis.',
  'assignments.restored': 'Pas encore enregistré : gardé sur cet appareil depuis une visite précédente',
  'assignments.forget': 'Repartir de ce qui est enregistré',
  'assignments.toMend':
    '{count, plural, one {Il manque encore une chose ; elle est marquée} other {Il manque encore # choses ; elles sont marquées}} plus bas.',
  'assignments.publishTitle': 'Publier ce travail ?',
  'assignments.publishBody':
    '{count, plural, one {Une personne} other {# personnes}} de {cohorts} le verront et seront averties par courriel, et les rappels commencent. Vous pourrez encore le modifier.',
  'assignments.publishNobody': 'Choisissez d’abord au moins une cohorte ; sans elle, personne ne le verrait.',
  'assignments.changeTitle': 'Enregistrer ces changements ?',
  'assignments.changeBody':
    'Ils arrivent tout de suite à {count, plural, =0 {personne encore} one {une personne} other {# personnes}}.',
  'assignments.changes.title': 'Les étudiants voient le nouveau titre.',
  'assignments.changes.instructions': 'Les étudiants voient le nouveau texte.',
  'assignments.changes.cohortIds':
    'Les nouvelles cohortes sont averties ; celles retirées ne le voient plus.',
  'assignments.changes.quota':
    'Chaque entretien est réexaminé ; certains peuvent commencer ou cesser de compter.',
  'assignments.changes.gates': 'Qui n’a encore sollicité personne commencera par là.',
  'assignments.changes.milestones': 'Les rappels suivent. Une prolongation n’est jamais raccourcie.',
  'assignments.changes.prompts':
    'Ce qui est remis reste tel quel ; les brouillons voient les nouvelles questions.',
  'assignments.changes.criteria': 'Les notes déjà données gardent leur grille.',
  'assignments.changes.asking': 'Les relances à venir en tiennent compte ; les jours déjà fixés restent.',
  'assignments.changes.offsetsMinutes': 'Les rappels à venir suivent le nouveau plan.',

  'assignments.part.title': 'De quoi il s’agit',
  'assignments.part.instructions': 'Consignes',
  'assignments.part.cohortIds': 'Pour qui',
  'assignments.part.quota': 'Combien d’entretiens suffisent',
  'assignments.part.gates': 'Avant de solliciter quelqu’un',
  'assignments.gatesHint':
    'Ce qui précède le premier appel ou le premier message. Écrire des brouillons reste toujours possible.',
  'assignments.requiresPrimer': 'Lire le guide et réussir le test',
  'assignments.requiresPrimer.hint':
    'Six courtes leçons sur ce qui distingue cet entretien d’une embauche. Vous les modifiez sous Guide.',
  'assignments.requiresPledge': 'Signer l’engagement',
  'assignments.requiresPledge.hint':
    'Que c’est pour s’informer, pas pour un emploi. Vous voyez qui a signé, et quand.',
  'assignments.say.requiresPrimer': 'Le guide vient avant la première demande.',
  'assignments.say.requiresPledge': 'L’engagement vient avant la première demande.',
  'assignments.part.milestones': 'Échéances',
  'assignments.part.prompts': 'À quoi répond la réflexion',
  'assignments.part.criteria': 'Comment il est noté',
  'assignments.part.offsetsMinutes': 'Rappels',
  'assignments.title': 'Titre',
  'assignments.titleHint': 'Comme les étudiants l’appelleront, par exemple « Trois personnes du métier ».',
  'assignments.instructions': 'Consignes',
  'assignments.instructionsHint':
    'Quelques phrases : pourquoi, et à quoi faire attention. Le reste découle de ce que vous réglez plus bas.',
  'assignments.cohortHint':
    'Une cohorte est un ensemble nommé d’étudiants de ce groupe qui partagent des échéances.',
  'assignments.cohort': '{name} ({count, plural, one {# personne} other {# personnes}})',
  'assignments.noCohorts':
    'Ce groupe n’a pas encore de cohorte. Vous pouvez concevoir maintenant et choisir avant de publier.',
  'assignments.toCohorts': 'Former une cohorte',

  'assignments.quotaHint': 'Pour chaque entretien, les étudiants voient s’il compte, et sinon pourquoi.',
  'assignments.quotaSentence':
    '{interviews} personnes par métier, pour {occupations} {count, plural, one {métier} other {métiers}}',
  'assignments.perOccupation': 'Personnes par métier',
  'assignments.occupations': 'Professions',
  'assignments.fewer': 'Moins : {label}',
  'assignments.more': 'Plus : {label}',
  'assignments.countsIf': 'Un entretien compte quand',
  'assignments.distinctPeople': 'chacun est avec une personne différente',
  'assignments.distinctEmployers': 'chacun est chez un employeur différent',
  'assignments.requiresThankYou': 'un remerciement a été envoyé',
  'assignments.practiceDoesNotCount': 'il n’est pas marqué comme exercice',
  'assignments.minMinutes': 'il a duré au moins',
  'assignments.minMinutes.unit': '{count, plural, one {minute} other {minutes}}',
  'assignments.maxMinutes': 'il a duré au plus',
  'assignments.maxMinutes.unit': '{count, plural, one {minute} other {minutes}}',
  'assignments.maxFamily': 'avec la famille, il n’y en a pas plus de',
  'assignments.maxFamily.unit': '{count, plural, one {entretien} other {entretiens}}',
  'assignments.maxRemote': 'par téléphone ou vidéo, il n’y en a pas plus de',
  'assignments.maxRemote.unit': '{count, plural, one {entretien} other {entretiens}}',
  'assignments.whoCounts': 'et que la personne',
  'assignments.say.quota':
    '{interviews, plural, one {Une personne} other {# personnes}} pour {occupations, plural, one {un métier} other {chacun de # métiers}}.',
  'assignments.say.distinctPeople': 'Une personne différente chaque fois.',
  'assignments.say.distinctEmployers': 'Un employeur différent chaque fois.',
  'assignments.say.minMinutes': 'Au moins {count} minutes chacun.',
  'assignments.say.maxMinutes': 'Au plus {count} minutes chacun.',
  'assignments.say.requiresThankYou': 'Remerciez chacune.',
  'assignments.say.maxFamily':
    '{count, plural, =0 {Personne de la famille.} one {Au plus une personne de la famille.} other {Au plus # personnes de la famille.}}',
  'assignments.say.maxRemote':
    '{count, plural, =0 {Tous en personne.} one {Au plus un par téléphone ou vidéo.} other {Au plus # par téléphone ou vidéo.}}',
  'assignments.say.vantages': 'Qui compte : {who}.',

  'assignments.zone': 'Les heures sont celles de l’horloge du groupe : {zone}.',
  'assignments.kind.PLEDGE': 'Engagement signé',
  'assignments.kind.RESEARCH': 'Recherche faite',
  'assignments.kind.CONTACTS': 'Contacts trouvés',
  'assignments.kind.OUTREACH': 'Demandes faites',
  'assignments.kind.INTERVIEWS': 'Entretiens tenus',
  'assignments.kind.THANKS': 'Remerciements envoyés',
  'assignments.kind.LOOKING_BACK': 'Retour sur chaque entretien',
  'assignments.kind.SYNTHESIS': 'Synthèse de chaque métier',
  'assignments.kind.COMPARISON': 'Métiers comparés',
  'assignments.kind.REFLECTION': 'Réflexion remise',
  'assignments.called.PLEDGE': 'Engagement',
  'assignments.called.RESEARCH': 'Recherche',
  'assignments.called.CONTACTS': 'Contacts',
  'assignments.called.OUTREACH': 'Demandes',
  'assignments.called.INTERVIEWS': 'Entretiens',
  'assignments.calledFirst': '{count, plural, one {Premier entretien} other {# premiers entretiens}}',
  'assignments.called.THANKS': 'Remerciements',
  'assignments.called.LOOKING_BACK': 'Retour sur les entretiens',
  'assignments.called.SYNTHESIS': 'Synthèse',
  'assignments.called.COMPARISON': 'Comparaison',
  'assignments.called.REFLECTION': 'Réflexion',
  'assignments.kindWhat.PLEDGE': 'La personne a signé que c’est pour s’informer, pas pour un emploi.',
  'assignments.kindWhat.RESEARCH': 'Chaque métier choisi a quelque chose avec une source sur quatre thèmes.',
  'assignments.kindWhat.CONTACTS': 'Assez de personnes sont sur la liste pour remplir le quota.',
  'assignments.kindWhat.OUTREACH':
    'Assez d’entre elles ont reçu une demande, ou ont été rencontrées, pour remplir le quota.',
  'assignments.kindWhat.INTERVIEWS': 'Le quota est rempli.',
  'assignments.kindWhat.THANKS': 'Autant de personnes ont été remerciées que le quota en demande.',
  'assignments.kindWhat.LOOKING_BACK':
    'Après autant d’entretiens que le quota en demande, la personne a jugé comment elle l’a mené.',
  'assignments.kindWhat.SYNTHESIS':
    'Pour chaque métier choisi, la personne a écrit ce qu’elle croit maintenant, et décidé.',
  'assignments.kindWhat.COMPARISON': 'Chaque métier choisi est comparé sur quatre dimensions ou plus.',
  'assignments.kindWhat.REFLECTION': 'Les réponses à vos questions sont remises.',
  'assignments.milestoneTitleFirst':
    '{count, plural, one {Le premier qui compte : ce que lisent les étudiants} other {Les # premiers qui comptent : ce que lisent les étudiants}}',
  'assignments.dateFirst':
    '{count, plural, one {Dater le premier entretien} other {Dater les # premiers entretiens}}',
  'assignments.stepPoints': 'Points',
  'assignments.milestoneTitle': 'Ce que lisent les étudiants',
  'assignments.due': 'Échéance',
  'assignments.remindersWhat':
    'Qui n’a pas atteint une échéance est averti, ici et par courriel ; les autres sont laissés en paix.',
  'assignments.days.before':
    '{count, plural, one {la veille} =7 {une semaine avant} =14 {deux semaines avant} other {# jours avant}}',
  'assignments.days.after':
    '{count, plural, =0 {à l’échéance} one {le lendemain} =7 {une semaine après} other {# jours après}}',
  'assignments.hours.before': '{count, plural, one {une heure avant} other {# heures avant}}',
  'assignments.hours.after': '{count, plural, one {une heure après} other {# heures après}}',

  'assignments.promptsHint': 'Trois ou quatre suffisent. Alt avec les flèches déplace celle où vous êtes.',
  'assignments.promptNumber': 'Question {number}',
  'assignments.promptHint': 'Un mot d’aide',
  'assignments.wordGoal': 'Mots, environ',
  'assignments.addPrompt': 'En écrire une vous-même',
  'assignments.prompt.surprise': 'Qu’est-ce qui vous a le plus surpris, et qui l’a dit ?',
  'assignments.prompt.day':
    'Décrivez une journée ordinaire de ce métier telle que vos interlocuteurs la vivent. Quelle part vous a attiré ?',
  'assignments.prompt.disagree':
    'Sur quoi vos interlocuteurs n’étaient-ils pas d’accord, et qu’en pensez-vous ?',
  'assignments.prompt.path':
    'Comment iriez-vous d’où vous êtes à où ils sont ? Nommez les deux premiers pas.',
  'assignments.prompt.fit':
    'Lesquelles de vos forces ce métier emploierait-il, et que vous demanderait-il de difficile ?',
  'assignments.prompt.decision':
    'Sachant cela, choisiriez-vous encore ce métier ? Dites à quel point, et pourquoi.',
  'assignments.removed': '{name} : retirée.',
  'assignments.moveUp': 'Monter : {name}',
  'assignments.moveDown': 'Descendre : {name}',
  'assignments.remove': 'Retirer : {name}',

  'assignments.rubricHint':
    'Les étudiants la voient dès le début. À la correction, chaque niveau est une touche.',
  'assignments.readyRubric': 'Prendre la grille prête',
  'assignments.addCriterion': 'Ajouter un critère',
  'assignments.criterion': 'Critère',
  'assignments.criterionWhat': 'Ce que vous cherchez',
  'assignments.criterionNumber': 'Critère {number}',
  'assignments.worth': '{name} : {points, plural, one {# point} other {# points}}',
  'assignments.total':
    '{points, plural, one {# point} other {# points}} en tout, pour {count, plural, one {# critère} other {# critères}}.',
  'assignments.levels': 'Niveaux, du plus bas au plus haut',
  'assignments.levelOf': 'Niveau {number} de {name}',
  'assignments.pointsOf': 'Points pour {level}',
  'assignments.pt': 'pt',
  'assignments.addLevel': 'Ajouter un niveau',
  'assignments.criterion.listening': 'Écoute',
  'assignments.criterionIs.listening': 'Rapporte du précis : ce qui a été dit, par qui, sur quoi.',
  'assignments.criterion.comparing': 'Comparaison',
  'assignments.criterionIs.comparing': 'Met les voix côte à côte, et face à ce qui est publié.',
  'assignments.criterion.self': 'Regard sur soi',
  'assignments.criterionIs.self': 'Relie ce qui a été entendu à ses intérêts, ses forces et ses limites.',
  'assignments.criterion.care': 'Égards',
  'assignments.criterionIs.care': 'A tenu le temps promis, remercié, suivi les recommandations.',
  'assignments.level.missing': 'Absent',
  'assignments.level.begun': 'Commencé',
  'assignments.level.solid': 'Solide',
  'assignments.level.striking': 'Remarquable',

  'assignments.problem.needTitle': 'Donnez-lui un titre.',
  'assignments.problem.needName': 'Donnez-lui un nom.',
  'assignments.problem.needDate': 'Choisissez un jour et une heure.',
  'assignments.problem.noSuchTime':
    'Cette heure n’existe pas à l’horloge du groupe : elle tombe dans l’heure sautée au printemps. Choisissez-en une autre.',
  'assignments.problem.tooManyInterviews':
    'Le quota n’en demande pas davantage. Retirez cette étape ; celle de tous les entretiens reste.',
  'assignments.problem.needTwoOccupations': 'Pour un quota de deux métiers ou plus.',
  'assignments.problem.needMilestone': 'Fixez au moins une échéance.',
  'assignments.problem.needPrompt': 'Une réflexion a besoin d’au moins une question.',
  'assignments.problem.needText': 'Écrivez la question, ou retirez-la.',
  'assignments.problem.needCriterion': 'Ajoutez au moins un critère.',
  'assignments.problem.needLevel': 'Ajoutez au moins un niveau.',
  'assignments.problem.needPoints': 'Au moins un niveau doit donner des points.',
  'assignments.problem.minutesCross': 'Le minimum de minutes dépasse le maximum.',

  'assignments.preview': 'Ce que verront les étudiants',
  'assignments.untitled': 'Travail sans titre',
  'assignments.previewDates': 'Échéances',
  'assignments.previewNoDates': 'Aucune encore.',
  'assignments.previewWork':
    '{prompts, plural, =0 {Pas encore de question} one {Une question à traiter} other {# questions à traiter}}, {points, plural, one {# point} other {# points}} à gagner.',

  'assignments.isDraft': 'Un brouillon. Les étudiants ne le voient pas encore.',
  'assignments.allPast': 'Toutes les échéances sont passées.',
  'assignments.goOn': 'Continuer la conception',
  'assignments.edit': 'Modifier',
  'assignments.toGrade': '{count, plural, one {Corriger # réflexion} other {Corriger # réflexions}}',
  'assignments.seeGrades': 'Voir les notes',
  'assignments.progress': 'Où en sont les étudiants',
  'assignments.progressOf': 'Sur {count, plural, one {une personne} other {# personnes}}',
  'assignments.step.quotaMet': 'Entretiens faits',
  'assignments.step.submitted': 'Remis',
  'assignments.step.graded': 'Corrigé',
  'assignments.step.released': 'Note publiée',
  'assignments.percent': '{share, number, percent}',
  'assignments.forNobody': 'Pour aucune cohorte encore',
  'assignments.students': '{count, plural, =0 {Étudiants} one {Une personne} other {# étudiants}}',
  'assignments.findStudent': 'Trouver un étudiant',
  'assignments.noStudentFound': 'Personne de ce nom ici.',
  'assignments.noStudents': 'Ses cohortes sont encore vides.',
  'assignments.reminders': 'Rappels',
  'assignments.noReminders': 'Aucun rappel n’est à venir : aucun n’est demandé, ou leur moment est passé.',
  'assignments.draftReminders':
    'Ce qui partirait, et quand, si le devoir était publié maintenant. Rien ne part tant que c’est un brouillon.',
  'assignments.remindersLead':
    'Par occasion, la prochaine d’abord. Qui a déjà fait le nécessaire n’est pas dérangé.',
  'assignments.nextReminder': 'Prochain',
  'assignments.reminder.PLANNED': '{count, plural, one {# prévu} other {# prévus}}',
  'assignments.reminder.SENT': '{count, plural, one {# envoyé} other {# envoyés}}',
  'assignments.reminder.DROPPED': '{count, plural, one {# non envoyé} other {# non envoyés}}',
  'assignments.dropped.DEADLINE_PASSED': 'L’échéance était déjà passée.',
  'assignments.dropped.TOO_LATE': 'Il serait arrivé des jours trop tard.',
  'assignments.dropped.SUPERSEDED': 'Un rappel plus récent tombait au même moment.',
  'assignments.tryReminder': 'M’envoyer le prochain',
  'assignments.tried': 'En route vers {address}.',
  'assignments.mails.refused': '{count, plural, one {# courriel refusé} other {# courriels refusés}}',
  'assignments.mails.inDoubt': '{count, plural, one {# courriel incertain} other {# courriels incertains}}',
  'assignments.mails.waiting': '{count, plural, one {# courriel à partir} other {# courriels à partir}}',
  'assignments.mails.dropped':
    '{count, plural, one {# courriel devenu inutile} other {# courriels devenus inutiles}}',
  'assignments.mails.none': '{count, plural, one {# sans courriel} other {# sans courriel}}',
  'assignments.mail.NONE': 'Prévenu dans Firsthand seulement : l’adresse ne reçoit pas de courriel.',
  'assignments.mail.WAITING': 'Courriel en attente.',
  'assignments.mail.IN_DOUBT': 'Courriel incertain : peut-être arrivé ; un nouvel essai suit.',
  'assignments.mail.SENT': 'Courriel envoyé.',
  'assignments.mail.REFUSED': 'Courriel refusé :',
  'assignments.mail.DROPPED': 'Pas de courriel :',
  'assignments.mailDropped.DONE': 'c’était déjà fait.',
  'assignments.mailDropped.MOVED': 'l’échéance avait changé.',
  'assignments.mailDropped.NOT_THEIRS': 'le travail n’était plus le sien.',
  'assignments.mailDropped.NOT_PUBLISHED': 'le travail n’était pas publié.',
  'assignments.mailDropped.DEADLINE_PASSED': 'l’échéance était passée.',
  'assignments.mailDropped.TOO_LATE': 'il serait arrivé des jours trop tard.',
  'assignments.mailDropped.NOT_ISSUED': 'le rappel a été abandonné.',
  'assignments.mailDropped.SUPERSEDED': 'un rappel plus récent l’a remplacé.',
  'assignments.mailDropped.MEETING_CHANGED': 'la rencontre avait changé.',
  'assignments.mailDropped.THANKED': 'le merci était déjà dit.',
  'assignments.mailDropped.NOTHING_LEFT': 'il ne restait rien à faire.',
  'assignments.mailDropped.DAY_OVER': 'son jour était passé.',
  'assignments.mailDropped.UNWELCOME': 'la personne ne veut pas être contactée.',
  'assignments.mailDropped.NO_ADDRESS': 'la personne n’a pas d’adresse courriel.',
  'assignments.mailDropped.ENDED': 'l’accès de la personne a pris fin.',
  'assignments.mailDropped.ADDRESS_REFUSED': 'l’adresse ne reçoit pas de courriel.',
  'assignments.mailDropped.LINK_DEAD': 'son lien n’était plus valable.',
  'assignments.mailDropped.UNSUBSCRIBED': 'la personne ne veut pas de courriel sur les échéances.',
  'assignments.mailDropped.EMPTY': 'plus rien n’y était juste.',
  'rule.test-address':
    'Votre propre adresse ne reçoit pas de courriel. Changez-la d’abord dans votre compte.',

  'rule.already-published': 'Ce travail est déjà publié.',
  'rule.no-cohort': 'Choisissez au moins une cohorte ; sans elle, personne ne verrait ce travail.',
  'rule.milestone-in-use':
    '« {title} » ne peut être retiré : quelqu’un a un délai prolongé, ou des rappels en sont partis.',
  'rule.milestone-kind': 'Une échéance ne peut changer de nature. Retirez-la et créez-en une autre.',
  'rule.milestone-count':
    'Les premiers entretiens se datent par leur nombre, jusqu’à {most} ; les {wanted} ensemble sont une étape à part.',
  'rule.milestone-points': 'Une étape vaut jusqu’à 1 000 points, avec deux décimales au plus.',
  'rule.comparison-of-one': 'On ne compare des métiers que si le quota en demande deux ou plus.',
  'rule.milestone-twice': 'Chaque étape ne se date qu’une fois.',
  'rule.no-prompts': 'Une réflexion a besoin d’au moins une question.',
  'rule.no-criteria': 'Une grille a besoin d’au moins un critère.',
  'rule.no-levels': 'Le critère « {title} » a besoin d’au moins un niveau.',
  'rule.no-points': 'Le critère « {title} » ne donne de points à aucun niveau.',
  'assignments.part.asking': 'Demander aux gens',
  'assignments.askingHint': 'Les textes, les relances et les rappels en dépendent.',
  'assignments.askedMinutes': 'On demande',
  'assignments.firstChannel': 'D’abord par',
  'assignments.followUpAfterDays': 'Jours avant la relance',
  'assignments.expiresAfterDays': 'Jours après la dernière relance',
  'assignments.cadence':
    'Sans réponse, on relance après {followUp} jours, deux fois, puis on laisse reposer au bout de {expires} jours.',
  'assignments.say.asking':
    '{minutes} minutes, d’abord : {channel} ; relance après {followUp} jours, repos après {expires}.',
  'assignments.part.thanks': 'Remerciements',
  'assignments.thanksHint': 'Qui a donné de son temps est remercié par écrit, sans tarder. Un rappel part.',
  'assignments.thanksWithin': 'On remercie en moins de',
  'assignments.thanksWithinHint':
    'À compter du début de la rencontre. Plus tard est noté en retard, et toujours accepté.',
  'assignments.thanksHours':
    '{days, plural, =0 {{hours, plural, one {# heure} other {# heures}}} one {un jour} other {# jours}}',
  'assignments.thanksMedium': 'Par',
  'assignments.thanksMediumHint':
    'Une carte écrite à la main reste le plus longtemps. Un autre moyen est accepté aussi.',
  'assignments.thanksMedium.EMAIL': 'Courriel',
  'assignments.thanksMedium.CARD': 'Une carte',
  'assignments.thanksMedium.EITHER': 'Au choix',
  'assignments.say.thanks.EMAIL': 'Remerciez par courriel dans un délai de {within}.',
  'assignments.say.thanks.CARD': 'Remerciez par une carte dans un délai de {within}.',
  'assignments.say.thanks.EITHER': 'Remerciez par courriel ou par une carte dans un délai de {within}.',
  'assignments.changes.thanks': 'Les remerciements à faire suivent ce délai ; ce qui est fait reste fait.',
  'rule.asking-minutes': 'On peut demander entre 5 minutes et deux heures.',
  'rule.asking-days': 'Une relance vient après 1 à 60 jours.',
  'rule.reminders':
    'Il peut y avoir jusqu’à dix rappels, tous différents, à moins de soixante jours de l’échéance.',
  'rule.quota-empty': 'Un quota demande au moins un entretien dans un métier.',
  'rule.quota-too-large':
    'Un quota peut demander jusqu’à {interviewsAtMost} entretiens dans {occupationsAtMost} métiers au plus.',
  'rule.quota-minutes': 'La durée minimale dépasse la durée maximale.',
  'rule.time-does-not-exist':
    'Cette nuit-là, les horloges avancent et cette heure est sautée. Choisissez-en une plus tôt ou plus tard.',
  'assignments.jobTalk': 'Devenues une demande d’emploi',
  'assignments.jobTalkOf': '{asked} conversations sur {held}',
  'assignments.jobTalkHint':
    'D’après les étudiants. Si cela augmente, rappelez à quoi servent ces conversations.',
  'cohortGrid.title': 'Tous les étudiants',
  'cohortGrid.assignment': 'Travail',
  'cohortGrid.open': 'Voir tous les étudiants',
  'cohortGrid.now':
    '{students, plural, =0 {Aucun étudiant pour l’instant.} one {Un étudiant} other {# étudiants}}{students, plural, =0 {} other { : {stuck, plural, =0 {personne n’est en difficulté} one {une personne est en difficulté} other {# sont en difficulté}}, {late, plural, =0 {personne n’est en retard} one {une personne est en retard} other {# sont en retard}}.}}',
  'cohortGrid.filter': 'Montrer seulement',
  'cohortGrid.show.ALL': 'Tout le monde',
  'cohortGrid.show.STUCK': 'En difficulté',
  'cohortGrid.show.LATE': 'En retard',
  'cohortGrid.show.UNSUBMITTED': 'Non remis',
  'cohortGrid.show.UNGRADED': 'À noter',
  'cohortGrid.find': 'Trouver un étudiant',
  'cohortGrid.cohort': 'Cohorte',
  'cohortGrid.allCohorts': 'Toutes les cohortes',
  'cohortGrid.sort': 'Ordre',
  'cohortGrid.sort.NAME': 'Par nom',
  'cohortGrid.sort.STUCK': 'En difficulté depuis le plus longtemps',
  'cohortGrid.sort.PROGRESS': 'Les moins avancés d’abord',
  'cohortGrid.sort.SEEN': 'Absents depuis le plus longtemps',
  'cohortGrid.student': 'Étudiant',
  'cohortGrid.quota': 'Entretiens',
  'cohortGrid.seen': 'Dernière visite',
  'cohortGrid.caption':
    '{title} : {count, plural, one {un étudiant} other {# étudiants}}, avec entretiens et étapes',
  'cohortGrid.noneTitle': 'Aucun étudiant pour l’instant',
  'cohortGrid.none': 'Dès que quelqu’un est dans une cohorte visée par ce travail, il figure ici.',
  'cohortGrid.noneShownTitle': 'Personne ici',
  'cohortGrid.noneShown': 'Aucun étudiant ne répond à tout ce que vous avez choisi.',
  'cohortGrid.showAll': 'Montrer tout le monde',
  'cohortGrid.firstOf':
    'Les {shown} premiers étudiants sur {total}, par nom. Choisissez une cohorte pour voir les autres.',
  'cohortGrid.choose': 'Choisir {name}',
  'cohortGrid.chooseAll': 'Choisir toutes les personnes affichées',
  'cohortGrid.chosenBar': 'Que faire des personnes choisies',
  'cohortGrid.chosen': '{count, plural, one {Une choisie} other {# choisies}}',
  'cohortGrid.clear': 'Ne choisir personne',
  'cohortGrid.key.choose': 'Choisir cette personne',
  'cohortGrid.key.next': 'Étudiant suivant',
  'cohortGrid.key.previous': 'Étudiant précédent',
  'assignments.part.late': 'Remise en retard',
  'assignments.lateHint': 'Qui a un délai prolongé n’est en retard qu’après celui-ci.',
  'assignments.changes.late':
    'Vaut pour ce qui est remis à partir de maintenant ; ce qui a été remis garde sa règle.',
  'assignments.lateCosts': 'Retirer des points pour chaque jour',
  'assignments.lateCostsHint': 'Sinon, une réflexion en retard est signalée comme telle et ne perd rien.',
  'assignments.lateSentence':
    '{perDay} de moins par jour entamé, jamais sous {floor} des points, et rien dans les {grace} heures après l’échéance.',
  'assignments.percentPerDay': 'Pour cent retirés par jour',
  'assignments.floorPercent': 'Pour cent qui restent en tout cas',
  'assignments.graceHours': 'Heures de grâce',
  'assignments.lateEffect': 'Ce qui reste des points',
  'assignments.lateDay':
    '{days, plural, =0 {{hours, plural, =0 {À temps} other {Jusqu’à # h de retard}}} one {Un jour de retard} other {# jours de retard}}',
  'rule.late-grace': 'Le temps de grâce va jusqu’à {most} heures.',
  'rule.late-percent':
    'Ce que coûte un jour et ce qui reste en tout cas sont des pour cent, jusqu’à 100, avec deux décimales au plus.',
  'assignments.promptSet': 'Questions toutes prêtes',
  'assignments.promptSet.WHOLE': 'Sur l’ensemble',
  'assignments.promptSet.OCCUPATION': 'Sur un métier',
  'assignments.promptSet.INTERVIEW': 'Sur un entretien',
  'assignments.addSet': 'Ajouter les {count}',
  'assignments.prompt.asking':
    'Qu’avez-vous ressenti à demander du temps à des inconnus et à mener la conversation ? Que faites-vous mieux maintenant ?',
  'assignments.prompt.compare':
    'Mettez les métiers côte à côte sur deux points qui comptent pour vous. Lequel l’emporte, et sur la parole de qui ?',
  'assignments.prompt.interests':
    'Quelles parts de ce travail vous intéresseraient des années durant, et lesquelles non ?',
  'assignments.prompt.nature':
    'Comment ce travail va-t-il avec la personne que vous êtes : avec d’autres ou en solitaire, pressée ou non, guidée ou libre ?',
  'assignments.prompt.values':
    'Qu’est-ce qui compte le plus dans votre vie, et où ce travail le sert-il ou le gêne-t-il ?',
  'assignments.prompt.likes':
    'Nommez ce qui vous a plu le plus dans ce travail et ce qui vous a plu le moins. Pourquoi cela ?',
  'assignments.prompt.conditions':
    'Décrivez où, quand et à quel rythme on travaille. Qu’est-ce que vous pourriez accepter, et quoi non ?',
  'assignments.prompt.training':
    'Quelle formation faudrait-il, combien de temps et à quel prix ? Iriez-vous jusqu’au bout ?',
  'assignments.prompt.money':
    'Que gagne-t-on au début et plus tard, et serait-ce assez pour la vie que vous voulez ?',
  'assignments.prompt.balance':
    'Écrivez ce qui parle pour ce travail et ce qui parle contre. Quel côté pèse le plus pour vous ?',
  'assignments.prompt.remember':
    'Quelle chose dite par cette personne retiendrez-vous dans un an, et pourquoi ?',
  'assignments.prompt.against':
    'Qu’a dit cette personne qui diffère de ce que vous aviez lu ? Qui croyez-vous, et pourquoi ?',
  'assignments.prompt.voice':
    'D’où cette personne sait-elle ce qu’elle vous a dit, et jusqu’où cela porte-t-il ?',
  'assignments.prompt.myself':
    'Comment avez-vous mené l’entretien ? Nommez une question qui a porté et une que vous poseriez autrement.',
  'assignments.startFrom': 'Partir de',
  'assignments.startFromHint':
    'Un geste remplit cette page, avec des dates à partir du premier jour de la session ; changez ensuite ce que vous voulez.',
  'assignments.startedFrom': 'Rempli : {name}.',
  'assignments.starter.ONE': 'Un métier, trois personnes',
  'assignments.starterIs.ONE': 'Dix semaines, de l’engagement à une synthèse et une réflexion.',
  'assignments.starterSays.ONE':
    'Choisissez un métier que vous feriez vraiment et parlez à trois personnes qui l’exercent. Une voix n’est qu’une voix ; trois commencent à faire un portrait.',
  'assignments.starter.TWO': 'Deux métiers comparés',
  'assignments.starterIs.TWO': 'Onze semaines : deux personnes pour chacun, mis côte à côte à la fin.',
  'assignments.starterSays.TWO':
    'Choisissez deux métiers où vous pourriez vous voir et parlez à deux personnes pour chacun. À la fin, opposez-les sur ce qui compte pour vous.',
  'assignments.starter.SHORT': 'Un court exercice',
  'assignments.starterIs.SHORT': 'Trois semaines : une conversation, et un retour sur elle.',
  'assignments.starterSays.SHORT':
    'Ayez une conversation avec quelqu’un dont le travail vous intrigue, et revenez sur son déroulement. C’est un exercice ; rien n’a à être parfait.',
  'assignments.quietWeeks': '{count, plural, other {# semaines calmes}}',
  'assignments.previewReminders': 'Rappels : {when}.',
  'assignments.requiresConfirmation': 'la personne rencontrée a confirmé l’entretien',
  'assignments.requiresConfirmation.hint':
    'L’étudiant le demande par un lien ; la personne n’a pas besoin de compte et peut refuser. Certaines ne répondent jamais : l’entretien ne compte alors pas. La remise et la correction n’attendent jamais, et vous voyez de toute façon ce qui est confirmé.',
  'assignments.say.requiresConfirmation': 'Demandez à chacune de confirmer votre rencontre.',
  'assignments.effects': 'Ce que cela change, et pour qui',
  'assignments.effects.none': 'Rien ne change dans ce qui compte, les étapes ou les échéances de quiconque.',
  'assignments.effects.everybody': 'Toutes les personnes qui l’ont',
  'assignments.effects.others': '{count, plural, one {une autre personne} other {# autres}}',
  'assignments.effect.QUOTA_UNMET':
    '{count, plural, one {Une personne qui avait atteint le quota ne l’atteint plus} other {# personnes qui avaient atteint le quota ne l’atteignent plus}}',
  'assignments.effect.COUNTS_LESS':
    '{many, plural, one {Un entretien qui comptait ne compte plus} other {# entretiens qui comptaient ne comptent plus}}',
  'assignments.effect.NEWLY_LATE':
    '« {step} » : {count, plural, one {une personne sera en retard} other {# personnes seront en retard}} dès l’enregistrement',
  'assignments.effect.STEP_UNDONE':
    '« {step} » : faite par {count, plural, one {une personne} other {# personnes}}, et de nouveau à faire',
  'assignments.effect.LEAVES':
    '{count, plural, one {Une personne n’a} other {# personnes n’ont}} plus ce travail ; ce qui est fait reste à lire',
  'assignments.effect.SOONER':
    '« {step} » : plus tôt pour {count, plural, one {une personne} other {# personnes}}, {before} devient {after}',
  'assignments.effect.STEP_GONE':
    '« {step} » : plus demandée à {count, plural, one {une personne} other {# personnes}}',
  'assignments.effect.STEP_NEW':
    '« {step} » : nouvelle pour {count, plural, one {une personne} other {# personnes}}',
  'assignments.effect.LATER':
    '« {step} » : plus tard pour {count, plural, one {une personne} other {# personnes}}, {before} devient {after}',
  'assignments.effect.KEEPS_DATE':
    '« {step} » : {count, plural, one {une personne qui a plus de temps garde sa date} other {# personnes qui ont plus de temps gardent leurs dates}}',
  'assignments.effect.NO_LONGER_LATE':
    '« {step} » : {count, plural, one {une personne n’est plus en retard} other {# personnes ne sont plus en retard}}',
  'assignments.effect.QUOTA_MET':
    '{count, plural, one {Une personne de plus atteint} other {# personnes de plus atteignent}} le quota',
  'assignments.effect.COUNTS_MORE':
    '{many, plural, one {Un entretien de plus compte} other {# entretiens de plus comptent}}',
  'assignments.effect.STEP_DONE':
    '« {step} » : déjà faite par {count, plural, one {une personne} other {# personnes}}',
  'assignments.effect.JOINS':
    '{count, plural, one {Une personne reçoit} other {# personnes reçoivent}} ce travail, et en {count, plural, one {est avisée} other {sont avisées}}',
  'assignments.effect.REMINDERS_PLANNED':
    '{many, plural, one {Un rappel est prévu} other {# rappels sont prévus}} de nouveau',
  'assignments.effect.REMINDERS_GONE':
    '{many, plural, one {Un rappel prévu ne partira pas} other {# rappels prévus ne partiront pas}}',
  'assignments.library': 'De la bibliothèque de votre établissement',
  'assignments.templateSave': 'Garder comme modèle',
  'assignments.templateName': 'Nom du modèle',
  'assignments.templateDescription': 'À quoi il sert',
  'assignments.templateDescriptionHint': 'Pour vos collègues, si le nom ne le dit pas déjà.',
  'assignments.templateHint':
    'Tous ceux qui conçoivent des travaux ici peuvent partir de lui. Les dates sont gardées en semaines et jours de semaine ; les destinataires ne le sont pas.',
  'assignments.templateSaved': '« {name} » est dans la bibliothèque.',
  'assignments.templateBegun':
    'Un brouillon d’après « {name} », daté selon cette session. Relisez les dates.',
  'assignments.templateIs':
    '{interviews, plural, one {Un entretien} other {# entretiens}}, {steps, plural, one {une étape} other {# étapes}}, {prompts, plural, =0 {aucune question} one {une question} other {# questions}}. Gardé par {by}.',
  'assignments.templateOf': 'Que faire de « {name} »',
  'assignments.templateRename': 'Renommer',
  'assignments.templateRenameHint': 'Ce qui en est parti garde son propre titre.',
  'assignments.templateArchive': 'Retirer de la bibliothèque',
  'assignments.templateArchived': '« {name} » n’est plus dans la bibliothèque. Ce qui en est parti reste.',
  'rule.template-name': 'Donnez un nom au modèle.',
  'rule.template-name-taken': 'Il y a déjà un modèle « {name} ». Choisissez un autre nom.',
};

export default fr;
