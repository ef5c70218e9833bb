import type en from './en.ts';

export default {
  'own.title': 'Votre page',
  'own.helloMet': 'Merci d’avoir parlé avec {student}',
  'own.hello': '{student} aimerait vous entendre sur votre métier',
  'own.intro':
    '{student} découvre des métiers à {institution} en parlant avec des gens qui les exercent. C’est pour s’informer, pas pour un emploi. Cette page est la vôtre : voyez ce qui est conservé à votre sujet et décidez-en. Rien ne change ici tant que vous n’appuyez pas sur un bouton.',
  'own.language': 'Langue',
  'own.deadTitle': 'Ce lien n’ouvre rien',
  'own.dead':
    'Il est peut-être arrivé à son terme, a été retiré ou n’a été copié qu’en partie. Si quelqu’un vous a écrit, répondez à ce message et demandez-en un nouveau. Rien n’a été changé.',

  'own.meetings': 'Votre rencontre',
  'own.met': 'Au sujet du métier : <b>{occupation}</b>, le {day}, {minutes} minutes, {mode}.',
  'own.metPlanned': 'Au sujet du métier : <b>{occupation}</b>, prévue le {day}, {mode}.',
  'own.mode.IN_PERSON': 'en personne',
  'own.mode.PHONE': 'par téléphone',
  'own.mode.VIDEO': 'en vidéo',
  'own.isItRight': 'A-t-elle eu lieu ?',
  'own.isItRightHint':
    'Cela aide {student} : un cours ne voit pas ces conversations. Vous voyez tout ce que vous confirmez ; ce que {student} a noté ne vous est pas montré, et votre réponse n’y change rien.',
  'own.yes': 'Oui, c’est exact',
  'own.different': 'Quelque chose diffère',
  'own.ratherNot': 'Je préfère ne rien dire',
  'own.jobQuestion': 'Est-ce que {student} vous a demandé un emploi ?',
  'own.jobHint': 'Vous pouvez laisser sans réponse. Ces conversations ne sont pas faites pour cela.',
  'own.no': 'Non',
  'own.yesShort': 'Oui',
  'own.whatHappened': 'Que s’est-il passé ?',
  'own.tookPlace': 'Nous nous sommes vus',
  'own.didNot': 'Nous ne nous sommes pas vus',
  'own.day': 'Quel jour ?',
  'own.minutes': 'Combien de minutes environ ?',
  'own.send': 'Envoyer',
  'own.cancel': 'Annuler',
  'own.saidCONFIRMED': 'Vous l’avez confirmé le {date}. Merci.',
  'own.saidCORRECTED':
    'Le {date}, vous avez dit : {facts}. Merci ; cela figure à côté de ce que {student} a écrit.',
  'own.saidDECLINED': 'Le {date}, vous avez préféré ne rien dire. C’est très bien ainsi.',
  'own.factMet': 'nous nous sommes vus le {day}, environ {minutes} minutes',
  'own.factNotMet': 'nous ne nous sommes pas vus',
  'own.saidJob':
    'Vous avez aussi dit que {student} vous a demandé un emploi. {student} et son enseignant peuvent le voir.',
  'own.again': 'Changer ma réponse',

  'own.allow': 'Ce que vous permettez',
  'own.allowHint': 'Chaque choix peut être changé à tout moment.',
  'own.scope.LOG': '{student} peut utiliser mes propos dans son travail de cours',
  'own.scopeHint.LOG': 'Les enseignants le lisent, sans votre adresse ni votre numéro.',
  'own.scope.CLASS': 'Mes propos peuvent être partagés avec la classe, sans mon nom',
  'own.scopeHint.CLASS':
    'Seulement additionnés à ce que d’autres ont dit, pour que personne ne puisse savoir qui parle.',
  'own.scope.AGAIN': '{student} peut revenir avec d’autres questions',
  'own.scopeHint.AGAIN': 'Une courte question plus tard, par le moyen que vous préférez.',
  'own.scope.DIRECTORY': '{institution} peut me garder parmi les gens qui répondent volontiers',
  'own.scopeHint.DIRECTORY':
    'D’autres étudiants pourront alors recevoir votre nom, jamais beaucoup à la fois.',
  'own.on': 'Depuis le {date}',
  'own.onHeard': 'Tel que {student} l’a noté le {date}',
  'own.off': 'Plus depuis le {date}',
  'own.unsaid': 'Vous n’avez rien dit',

  'own.kept': 'Ce qui est conservé à votre sujet',
  'own.keptName': 'Nom',
  'own.keptWork': 'Travail',
  'own.keptEmail': 'Courriel',
  'own.keptPhone': 'Téléphone',
  'own.keptNotes': 'Notes',
  'own.keptNotesText':
    'Ce que {student} a noté de votre conversation, séparément de la façon de vous joindre.',
  'own.keptSince':
    'Depuis le {date}. Courriel et téléphone ne sont montrés qu’en partie, au cas où ce lien circulerait.',
  'own.why': 'Pourquoi',
  'own.whyText':
    'Pour que {student} puisse vous solliciter, se souvenir de vos propos et en tirer des leçons.',
  'own.who': 'Qui le voit',
  'own.whoText':
    '{student} voit tout. Les enseignants de {institution} voient les notes, votre nom et le fait que vous vous êtes vus, pas comment vous joindre. Personne d’autre ne voit rien.',
  'own.long': 'Combien de temps',
  'own.longText':
    'Aussi longtemps que {student} garde le dossier de ce cours, ou jusqu’à ce que vous demandiez l’effacement. Cette page s’ouvre jusqu’au {date} ; chaque message la prolonge.',

  'own.enough': 'Si vous préférez en rester là',
  'own.stop': 'Ne plus jamais me contacter',
  'own.stopText':
    'Personne à {institution} ne vous écrira ni ne vous appellera pour une telle conversation, pour autant que Firsthand puisse le voir. {student} l’apprend avec tact, sans qu’il faille de raison.',
  'own.stopSure': 'Oui, plus jamais',
  'own.stopped':
    'Vous avez demandé à ne plus être contacté. {student} le sait, et personne à {institution} ne peut vous solliciter au moyen de Firsthand.',
  'own.erase': 'M’effacer',
  'own.eraseText':
    'Votre nom et la façon de vous joindre sont retirés pour de bon. On ne vous contactera plus non plus.',
  'own.eraseTitle': 'Avant d’effacer',
  'own.eraseGoes':
    'Disparaissent pour de bon : votre nom, votre lieu de travail, votre courriel, votre téléphone et les lettres qui vous ont été envoyées.',
  'own.eraseStays':
    'Reste : ce que {student} a appris, avec ses propres mots, raconté par « quelqu’un ». Un prénom dans une rédaction peut rester, car il peut être celui de n’importe qui.',
  'own.eraseOthers':
    '{others, plural, =0 {Cela touche ce que {student} conserve de vous.} one {Cela touche aussi une autre personne de l’établissement qui a cette adresse de courriel.} other {Cela touche aussi # autres personnes de l’établissement qui ont cette adresse de courriel.}}',
  'own.eraseOnce': 'C’est irréversible, et cette page se ferme en même temps.',
  'own.eraseSure': 'M’effacer pour de bon',
  'own.erasedTitle': 'C’est effacé',
  'own.erased':
    'Votre nom et la façon de vous joindre ont disparu. Les personnes qui les avaient savent qu’elles ne doivent plus vous contacter, et qu’elles doivent les effacer ailleurs aussi. Vous pouvez fermer cette page.',

  'rule.interviewee-link': 'Ce lien n’ouvre plus rien. Rien n’a été changé.',
  'rule.own-page':
    'Cette page est destinée à la personne que vous avez rencontrée. Vous pouvez la regarder ; les réponses lui appartiennent.',
  'rule.interviewee-held':
    'On a demandé à l’établissement de conserver ceci pour l’instant : rien ne peut encore être effacé. Rien n’a changé. Vous pouvez toujours demander à ne plus être sollicité.',
  'rule.meeting-ahead': 'Ce jour est encore à venir. Choisissez le jour de votre rencontre.',
} satisfies Record<keyof typeof en, string>;
