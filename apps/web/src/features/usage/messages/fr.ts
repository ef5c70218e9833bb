import type en from './en.ts';

export default {
  'usage.title': 'Utilisation et état',
  'usage.isWell': 'Tout va bien.',
  'usage.findings': '{count, plural, one {Un point est à regarder.} other {# points sont à regarder.}}',
  'usage.health': 'État',
  'usage.well':
    'Les courriels partent, rien n’a été refusé, la connexion, les webhooks et les listes sont en ordre, et aucune invitation n’a expiré.',
  'usage.finding.WORKER_SILENT':
    '{known, select, yes {La partie de Firsthand qui envoie courriels et rappels a travaillé pour la dernière fois {since}.} other {La partie de Firsthand qui envoie courriels et rappels n’a pas encore travaillé.}} Prévenez qui l’exploite ; rien ne se perd entre-temps.',
  'usage.finding.MAIL_LATE':
    'Des courriels sont en retard : le premier aurait dû partir {since}. Ils partent d’eux-mêmes une fois la cause réparée ; si cela dure, prévenez qui exploite Firsthand.',
  'usage.finding.SIGN_ON_FAILING':
    '{count, plural, one {Une connexion par votre fournisseur a échoué depuis un jour, et aucune n’a réussi depuis.} other {# connexions par votre fournisseur ont échoué depuis un jour, et aucune n’a réussi depuis.}} Essayez-la et voyez ce qui revient.',
  'usage.finding.CERTIFICATE_EXPIRES':
    '{over, select, yes {Le certificat de votre fournisseur a expiré le {date} : personne ne peut entrer par là.} other {Le certificat de votre fournisseur expire le {date}. Collez le suivant à côté d’ici là.}}',
  'usage.finding.MAIL_REFUSED':
    '{count, plural, one {Un courriel des 30 derniers jours a été refusé.} other {# courriels des 30 derniers jours ont été refusés.}} Voyez pourquoi, et renvoyez-les.',
  'usage.finding.ADDRESSES_BOUNCED':
    '{count, plural, one {Les courriels à une personne reviennent : elle n’apprend rien.} other {Les courriels à # personnes reviennent : elles n’apprennent rien.}} Corrigez leur adresse.',
  'usage.finding.WEBHOOKS_FAILING':
    '{count, plural, one {Un autre système ne répond pas depuis le {date}.} other {# autres systèmes ne répondent pas, le premier depuis le {date}.}} Ce qu’il doit apprendre attend.',
  'usage.finding.WEBHOOKS_OFF':
    '{count, plural, one {Un webhook a été arrêté, car rien n’y arrivait depuis des jours.} other {# webhooks ont été arrêtés, car rien n’y arrivait depuis des jours.}}',
  'usage.finding.ROSTER_ERRORS':
    '{count, plural, one {Une liste attend avec des lignes illisibles.} other {# listes attendent avec des lignes illisibles.}} Corrigez-les, ou écartez-la.',
  'usage.finding.INVITATIONS_EXPIRED':
    '{count, plural, one {Une personne étudiante n’est pas entrée, et son invitation a expiré.} other {# personnes étudiantes ne sont pas entrées, et leurs invitations ont expiré.}} Invitez-les à nouveau.',
  'usage.finding.UPKEEP_LATE':
    '{known, select, yes {L’entretien quotidien a eu lieu pour la dernière fois le {date}.} other {L’entretien quotidien n’a jamais eu lieu.}} Prévenez qui exploite Firsthand ; les chiffres ci-dessous datent d’autant.',
  'usage.mend.MAIL_LATE': 'Voir les courriels',
  'usage.mend.MAIL_REFUSED': 'Voir les courriels refusés',
  'usage.mend.SIGN_ON_FAILING': 'Essayer la connexion',
  'usage.mend.CERTIFICATE_EXPIRES': 'Changer le certificat',
  'usage.mend.WEBHOOKS_FAILING': 'Voir les webhooks',
  'usage.mend.WEBHOOKS_OFF': 'Voir les webhooks arrêtés',
  'usage.mend.ADDRESSES_BOUNCED': 'Toutes les personnes',
  'usage.mend.INVITATIONS_EXPIRED': 'Tous les groupes',
  'usage.now': 'En un coup d’œil',
  'usage.counted': 'Compté une fois par jour ; la dernière fois {when}.',
  'usage.notCounted': 'Pas encore compté ; c’est fait une fois par jour.',
  'usage.countNow': 'Compter maintenant',
  'usage.counting': 'Comptage en cours…',
  'usage.privacy': 'On compte seulement combien, jamais qui : les pas de personne ne sont notés ici.',
  'usage.studentsIn': 'Étudiants entrés',
  'usage.staffIn': 'Personnel entré',
  'usage.sectionsOpen': 'Groupes ouverts',
  'usage.of': '{count, number} sur {all, number}',
  'usage.mailsWaiting': 'Courriels en attente',
  'usage.files': 'Fichiers',
  'usage.bytes': 'Stockés',
  'usage.storage':
    'Un établissement n’a pas de limite propre. Un étudiant peut garder jusqu’à {limit} de fichiers avec ses réflexions.',
  'usage.emptyTitle': 'Pas encore de groupe à compter',
  'usage.empty':
    'Dès qu’un groupe a des étudiants, vous voyez ici qui est entré, ce qui est noté, remis et évalué, semaine après semaine.',
  'usage.toStart': 'Préparer un groupe',
  'usage.weeks': 'Semaine après semaine',
  'usage.term': 'Session',
  'usage.weeksAbout':
    'Entretiens, réflexions et notes sont ceux des groupes de cette session ; personnes et courriels, ceux de tout l’établissement.',
  'usage.noWeeks': 'Cette session n’a pas commencé.',
  'usage.measure.studentsSeen': 'Étudiants venus',
  'usage.measure.staffSeen': 'Personnel venu',
  'usage.measure.interviews': 'Entretiens tenus',
  'usage.measure.reflections': 'Réflexions remises',
  'usage.measure.grades': 'Notes publiées',
  'usage.measure.mailsSent': 'Courriels partis',
  'usage.measure.mailsFailed': 'Courriels refusés',
  'usage.most': 'Au plus : {count, number}, la semaine du {week}',
  'usage.nothing': 'Aucun ces semaines-là',
  'usage.allWeeks': 'Toutes les semaines en tableau',
  'usage.week': 'Semaine du',
  'usage.sections': 'Groupes',
  'usage.order': 'Ordre',
  'usage.order.NAME': 'Par nom',
  'usage.order.WAITING': 'Le plus d’étudiants non entrés',
  'usage.order.UNGRADED': 'Le plus de travaux sans note',
  'usage.section': 'Groupe',
  'usage.comeIn': 'Entrés',
  'usage.interviews': 'Entretiens',
  'usage.handedIn': 'Remis',
  'usage.released': 'Publiés',
  'usage.notOpen': 'Rien de publié',
  'usage.noSections': 'Cette session n’a pas de groupe compté.',
  'usage.terms': 'Sessions',
  'usage.keep': 'À garder',
  'usage.csv.terms': 'Sessions en CSV',
  'usage.csv.weeks': 'Semaines de {term} en CSV',
  'usage.csv.sections': 'Groupes de {term} en CSV',
} satisfies Record<keyof typeof en, string>;
