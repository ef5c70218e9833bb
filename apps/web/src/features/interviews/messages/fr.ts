import type en from './en.ts';

export default {
  'interviews.title': 'Entretiens',
  'interviews.one': 'Entretien',
  'interviews.now': '{counted} sur {wanted} comptent pour l’instant.',
  'interviews.assignment': 'Travail',
  'interviews.for': 'Pour quel travail ?',
  'interviews.log': 'Noter un entretien',
  'interviews.new': 'Noter un entretien',
  'interviews.planned': 'Prévus',
  'interviews.held': 'Faits',
  'interviews.emptyTitle': 'Pas encore d’entretien',
  'interviews.empty':
    'Vingt minutes avec quelqu’un qui fait ce travail : à quoi ressemble une journée, comment y est-on arrivé, que vous dirait-on ? Notez un rendez-vous dès qu’il est pris.',
  'interviews.noAssignmentTitle': 'Pas encore de travail',
  'interviews.noAssignment':
    'Un entretien appartient à un travail. Quand votre enseignant en partagera un, vous pourrez noter des entretiens ici.',

  'interviews.state': 'A-t-il eu lieu ?',
  'interviews.isHeld': 'Oui, il est fait',
  'interviews.isPlanned': 'Non, il est prévu',
  'interviews.who': 'Avec qui ?',
  'interviews.someoneNew': 'Quelqu’un de nouveau',
  'interviews.newPerson': 'Qui est-ce ?',
  'interviews.choosePerson': 'Choisissez une personne',
  'interviews.about': 'Sur quel métier ?',
  'interviews.noPlan':
    'Choisissez d’abord le métier que vous explorez, pour que cet entretien puisse compter.',
  'interviews.toPlan': 'Aller à votre plan',
  'interviews.when': 'Quand ?',
  'interviews.minutesTaken': 'Combien de minutes a-t-il duré ?',
  'interviews.minutesAsked': 'Combien de minutes avez-vous demandées ?',
  'interviews.less': 'Une minute de moins',
  'interviews.more': 'Une minute de plus',
  'interviews.notes': 'Qu’avez-vous entendu ?',
  'interviews.notesHint':
    'Des mots clés suffisent pour l’instant ; vous compléterez plus tard. Écrivez ce qui a été dit, pas encore ce que vous en pensez.',
  'interviews.prepare': 'Que voulez-vous demander ?',
  'interviews.prepareHint': 'Trois ou quatre questions ouvertes tiennent en vingt minutes.',
  'interviews.thanks': 'Avez-vous remercié cette personne ?',
  'interviews.notYet': 'Pas encore',
  'interviews.practice': 'C’était pour m’exercer',
  'interviews.practiceHint': 'Un premier échange facile, pour prendre confiance.',
  'interviews.saveHeld': 'Enregistrer l’entretien',
  'interviews.savePlanned': 'Enregistrer le rendez-vous',
  'interviews.savedUnseen':
    'C’est déjà enregistré, tel que vous l’aviez d’abord envoyé. Ce que vous avez changé depuis est toujours ici : ouvrez l’entretien enregistré, choisissez « Modifier » et reportez-y votre changement.',
  'interviews.savedUnseenLook': 'Le voir dans la liste',
  'interviews.kept': 'Ce que vous tapez reste sur cet appareil jusqu’à l’enregistrement.',
  'interviews.restored': 'Voici ce que vous aviez tapé la dernière fois sans l’enregistrer.',
  'interviews.afresh': 'Recommencer',
  'interviews.problem.who': 'Touchez la personne rencontrée, ou ajoutez-en une.',
  'interviews.problem.occupation': 'Choisissez le métier dont vous avez parlé.',
  'interviews.problem.when': 'Indiquez le jour et l’heure.',
  'interviews.problem.skipped':
    'Cette heure n’existe pas ce jour-là : on avance les horloges. Choisissez une autre heure.',
  'interviews.problem.ahead':
    'C’est encore à venir. Corrigez l’heure, ou indiquez plus haut qu’il est prévu.',
  'interviews.problem.minutes': 'Indiquez les minutes, de 1 à 600.',

  'rule.confirm-before-held':
    'Notez d’abord comment ça s’est passé ; ensuite, cette personne pourra le confirmer.',
  'rule.confirmation-answered': 'Cette personne a déjà répondu.',

  'interviews.loggedToast': 'Entretien enregistré.',
  'interviews.plannedToast': 'Rendez-vous enregistré.',
  'interviews.savedToast': 'Enregistré.',

  'interviews.with': 'Entretien avec {name}',
  'interviews.edit': 'Modifier',
  'interviews.correct': 'Corriger',
  'interviews.countsAs': 'Il compte : {counted} sur {wanted}',
  'interviews.plannedFor': 'Prévu {when}',
  'interviews.extra': 'Enregistré, au-delà de ce qui est demandé',
  'interviews.writeUp': 'Noter comment ça s’est passé',
  'interviews.fact.who': 'Avec',
  'interviews.fact.when': 'Quand',
  'interviews.fact.where': 'Comment',
  'interviews.fact.kind': 'Genre',
  'interviews.fact.practice': 'Exercice',
  'interviews.notesTitle': 'Notes',
  'interviews.noNotes': 'Pas encore de notes. Écrivez ce que vous avez entendu tant que c’est frais.',
  'interviews.notYetNotes': 'Écrivez ici vos questions, puis, après la rencontre, ce que vous avez entendu.',
  'interviews.confirmed': 'Qu’a confirmé {name} ?',
  'interviews.confirmedHint':
    'Confrontez ce que vous avez lu à ce que vous avez entendu, tant que c’est frais.',
  'interviews.compare': 'Comparer',
  'interviews.decision': '{title} : vous lanceriez-vous maintenant ?',
  'interviews.synthesis': 'Tout le monde côte à côte',
  'interviews.whoElse': '{name} vous a indiqué quelqu’un ?',
  'interviews.whoElseHint':
    'Ajoutez cette personne maintenant : l’appel suivant est plus facile avec un nom à citer.',
  'interviews.addNamed': 'Ajouter la personne indiquée',
  'interviews.thankQuestion': 'Avez-vous remercié {name} ?',
  'interviews.thankHint':
    'Cette personne vous a donné de son temps. Deux phrases suffisent, de préférence dans la journée.',
  'interviews.writeThanks': 'Écrire le remerciement',
  'interviews.afterwards': 'Et ensuite ?',
  'interviews.owed': 'Mercis et suites',
  'interviews.lastTime': 'Après {name}, vous écriviez : la prochaine fois, je…',
  'interviews.thankedBy.EMAIL': 'Oui, par courriel',
  'interviews.thankedBy.CARD': 'Oui, par une carte',
  'interviews.thankedBy.OTHER': 'Oui, autrement',
  'interviews.thankedToast': 'Remerciement noté : {name}.',
  'interviews.thankedOn': 'Remerciement envoyé le {date} ({method})',

  'confirm.title.NONE': 'Demander à {name} de confirmer',
  'confirm.title.ASKED': 'En attente de la confirmation de {name}',
  'confirm.title.CONFIRMED': 'Confirmé par {name}',
  'confirm.title.CORRECTED': '{name} s’en souvient un peu autrement',
  'confirm.title.DECLINED': '{name} préfère ne pas confirmer',
  'confirm.why':
    'Cela prend dix secondes à cette personne et montre que vous vous êtes vus. Sans cela, vous ne perdez aucun point.',
  'confirm.wanted':
    'Dans ce travail, un entretien compte une fois confirmé. Cela prend dix secondes à {name}.',
  'confirm.asked':
    'Vous l’avez demandé le {date}. {name} n’a pas encore répondu ; beaucoup ne le font jamais, et ce n’est pas grave.',
  'confirm.confirmed': 'Le {date}. Rien à faire.',
  'confirm.declined':
    'C’est son droit, et cela ne dit rien de vous. Vos notes peuvent être évaluées sans cela.',
  'confirm.youWrote': 'Vous avez écrit',
  'confirm.theySaid': '{name} a dit',
  'confirm.day': 'Jour',
  'confirm.length': 'Durée',
  'confirm.met': 'Rencontre',
  'confirm.yes': 'Oui',
  'confirm.no': 'Non',
  'confirm.correctedHint':
    'Vos notes restent telles quelles, et votre enseignant voit les deux. Si cette personne a raison, corrigez les vôtres.',
  'confirm.byMail': 'Lui écrire un courriel',
  'confirm.byYourself': 'Obtenir un message à envoyer moi-même',
  'confirm.yourMail': 'Votre courriel à {name}',
  'confirm.yourMailHint':
    'Un lien vers sa propre page figure dessous, avec ce qui est conservé à son sujet. Les réponses vous arrivent.',
  'confirm.subject': 'Un petit oui au sujet de notre conversation',
  'confirm.letter':
    'Bonjour {name},\n\nmerci encore d’avoir parlé avec moi le {date}. Voudriez-vous confirmer que nous nous sommes vus ? Le lien ci-dessous mène à une page qui est la vôtre ; cela prend dix secondes, sans compte.\n\n{student}',
  'confirm.send': 'Envoyer',
  'confirm.mailed': 'En route vers {name}.',
  'confirm.message':
    'Bonjour {name}, merci encore d’avoir parlé avec moi le {date}. Voudriez-vous confirmer sur cette page que nous nous sommes vus ? Cela prend dix secondes, sans compte : {link}\n{student}, {institution}',
  'confirm.messageLabel': 'Envoyez ceci à {name}',
  'confirm.messageHint':
    'Par texto ou par le moyen que vous utilisez. Le lien n’est que pour cette personne et n’est montré que maintenant.',
  'confirm.copy': 'Copier',
  'confirm.copied': 'Copié.',
} satisfies Record<keyof typeof en, string>;
