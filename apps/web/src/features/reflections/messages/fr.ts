import type en from './en.ts';

export default {
  'reflections.regradeAsk': 'Demander une relecture',
  'reflections.regradeUntil': 'Possible jusqu’au {date}.',
  'reflections.regradeHint':
    'Choisissez ce qui devrait être revu, et dites pourquoi. Votre enseignant répond ; ce que vous avez reçu reste à lire.',
  'reflections.regradeWhy': 'Pourquoi « {title} » devrait être revu',
  'reflections.regradeSend': 'Demander',
  'reflections.regradeSent': 'C’est demandé. Vous recevrez un message avec la réponse.',
  'reflections.regradeAsked': 'Vous avez demandé une relecture le {date}',
  'reflections.regrade.OPEN': 'En attente d’une réponse',
  'reflections.regrade.KEPT': 'Reste telle quelle',
  'reflections.regrade.CHANGED': 'Changée',
  'reflections.regradeAnswer': '{name}, {date} :',
  'reflections.pastGrade': 'Jusqu’au {date}, c’était {points}',
  'rule.regrade-open': 'Vous avez déjà demandé ; la réponse vient d’abord.',
  'rule.regrade-over': 'Le délai pour demander une relecture est passé. Parlez-en à votre enseignant.',
  'rule.nothing-to-look-at': 'Choisissez au moins un critère à revoir.',
  'reflections.corrected': 'Corrigée : {reason}',
  'reflections.givenAnew': 'Votre note est donnée de nouveau',
  'reflections.givenAnewBody':
    'Vous serez prévenu quand la nouvelle sera là. D’ici là, voici ce qu’elle était.',
  'reflections.results': 'Mes résultats',
  'reflections.title': 'Réflexions',
  'reflections.one': 'Réflexion',
  'reflections.now': 'Ce que vous retenez de ce que vous avez entendu.',
  'reflections.emptyTitle': 'Rien à écrire pour l’instant',
  'reflections.empty':
    'Quand votre enseignant partagera un travail, vous écrirez votre réflexion ici. Elle s’enregistre seule pendant que vous tapez.',
  'reflections.state.NOT_STARTED': 'Pas commencée',
  'reflections.state.DRAFT': 'Brouillon, pas remis',
  'reflections.state.SUBMITTED': 'Remise',
  'reflections.state.GRADED': 'Remise',
  'reflections.state.RETURNED': 'Rendue, à reprendre',
  'reflections.state.RELEASED': 'Le retour est là',
  'reflections.words': '{words, plural, one {# mot} other {# mots}}',
  'reflections.goal': '{words} mots sur {goal} environ',

  'reflections.tooLong':
    'Cette réponse a {over} caractères de trop pour être enregistrée. Elle est gardée sur cet appareil.',
  'reflections.formatting': 'Mise en forme',
  'reflections.format.bold': 'Gras',
  'reflections.format.italic': 'Italique',
  'reflections.format.bulletList': 'Liste',
  'reflections.format.orderedList': 'Liste numérotée',
  'reflections.format.blockquote': 'Citation',
  'reflections.format.undo': 'Annuler',
  'reflections.format.redo': 'Rétablir',
  'reflections.format.control': 'Ctrl',

  'reflections.submit': 'Remettre',
  'reflections.submitAgain': 'Remettre à nouveau',
  'reflections.compare': 'Voir les deux',
  'reflections.mayResubmit':
    'Vous pouvez la modifier et la remettre à nouveau jusqu’à l’échéance, ou jusqu’à ce que la correction commence.',
  'reflections.mayReplace':
    'Vous pouvez la modifier et la remettre à nouveau jusqu’à ce que la correction commence.',
  'reflections.held.IN_TIME':
    'Elle est arrivée à temps et l’échéance est passée : elle reste telle quelle. Un délai, ou un renvoi par votre enseignant, la rouvre.',
  'reflections.held.BEING_READ':
    'Quelqu’un la lit en ce moment : elle ne peut pas être remise à nouveau. Ce que vous écrivez est gardé, et pourra être remis si elle est reposée sans note.',
  'reflections.held.FINISHED':
    'Votre enseignant a fini de la lire : elle reste telle que vous l’avez remise. Vous recevrez un message quand les commentaires seront là.',
  'reflections.held.ANEW':
    'Elle reste telle que vous l’avez remise pendant que votre note est donnée de nouveau.',
  'reflections.since': 'Ce que vous avez écrit depuis, non remis',
  'reflections.sinceHint': 'Personne d’autre ne le voit. Copiez-le si vous voulez le garder.',
  'reflections.changedSince':
    'Vous l’avez modifiée depuis. Votre enseignant voit la version {number} jusqu’à la prochaine remise.',
  'reflections.submittedOn': 'Remise le {date}',
  'reflections.submittedLate': 'Remise en retard, le {date}',
  'reflections.receipt': 'Version {number}, reçu',
  'reflections.copyReceipt': 'Copier le reçu',
  'reflections.submittedToast': 'C’est remis. Votre reçu est en haut.',

  'reflections.notHandedIn': 'L’échéance est passée, et ceci n’est pas remis',
  'reflections.dueWas': 'Échéance :',
  'reflections.wholeDraft': 'Chaque question a une réponse : vous pouvez remettre le texte tel quel.',
  'reflections.partDraft':
    'Vous pouvez encore le remettre ; {missing, plural, one {une question n’a} other {# questions n’ont}} pas encore de réponse.',
  'reflections.handInNow': 'Remettre maintenant',
  'reflections.mergeBody':
    'Peut-être dans un autre onglet ou sur votre téléphone. Rien n’a été écrasé. Ce qui n’est que dans une version est marqué ; choisissez pour chaque réponse ce qui reste.',
  'reflections.mergeChoice': 'Continuer avec',
  'reflections.merge.mine': 'Le mien',
  'reflections.merge.theirs': 'L’autre',
  'reflections.merge.both': 'Les deux, l’un sous l’autre',
  'reflections.mergeDone': 'Continuer avec ceci',

  'reflections.checkTitle': 'Prêt à remettre ?',
  'reflections.check.met':
    '{counted, plural, one {# entretien} other {# entretiens}} sur {wanted} {counted, plural, one {compte} other {comptent}}',
  'reflections.check.short':
    '{counted, plural, one {# entretien} other {# entretiens}} sur {wanted} {counted, plural, one {compte} other {comptent}} ; vous pouvez remettre quand même',
  'reflections.check.answered': 'Chaque question a une réponse',
  'reflections.check.empty': 'Pas encore de réponse à « {prompt} »',
  'reflections.check.inTime': 'Dans les temps :',
  'reflections.check.withinGrace': 'Après l’échéance, dans le délai de grâce :',
  'reflections.check.late': 'Elle sera marquée en retard :',
  'reflections.checkNote':
    'Jusqu’à l’échéance, ou au début de la correction, vous pouvez la modifier et la remettre à nouveau.',
  'reflections.nothing': 'Il n’y a encore rien à remettre. Répondez à une question au moins.',
  'reflections.submitNow': 'Remettre',
  'reflections.keepWriting': 'Continuer à écrire',

  'reflections.notes': 'Vos entretiens',
  'reflections.noInterviews':
    'Vos entretiens faits paraîtront ici avec vos notes, à relire pendant que vous écrivez.',
  'reflections.noNotes': 'Pas de notes.',
  'reflections.openInterview': 'Ouvrir l’entretien',
  'reflections.versions': 'Ce que vous avez remis',
  'reflections.version': 'Version {number}',
  'reflections.givenBack': 'Rendu, à reprendre',
  'reflections.givenBackBody':
    '{name} vous demande de reprendre {count, plural, one {une réponse} other {# réponses}}. Les autres restent telles que vous les avez remises.',
  'reflections.filesToo': 'Vous pouvez aussi ajouter ou retirer des fichiers.',
  'reflections.filesStay': 'Les fichiers restent tels que vous les avez remis.',
  'reflections.wantedBy': 'À remettre pour',
  'reflections.thenAsItIs': 'Ensuite elle peut être notée telle quelle.',
  'reflections.staysAsItIs': 'Cette réponse reste telle que vous l’avez remise.',
  'rule.files-stay':
    'Votre travail vous a été rendu pour ses réponses ; les fichiers restent tels que vous les avez remis.',
  'rule.not-asked-again': 'Seules les réponses à reprendre peuvent être modifiées maintenant.',
  'reflections.noAnswer': 'Pas de réponse.',
  'reflections.remarks': 'Commentaires sur votre texte',

  'reflections.feedback': 'Retour',
  'reflections.points': '{points} sur {max}',
  'reflections.levels': 'Niveaux, du plus bas au plus haut',
  'reflections.past': 'Ce travail n’est plus le vôtre. Ce que vous avez écrit reste ici à lire.',
  'reflections.pastDraft': 'Votre brouillon, non remis',
} satisfies Record<keyof typeof en, string>;
