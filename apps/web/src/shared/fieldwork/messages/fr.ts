import type en from './en.ts';

export default {
  'occupation.views': 'Parties de ce que vous savez',
  'occupation.read': 'Ce que vous avez lu',
  'occupation.heard': 'Publié et entendu',
  'occupation.synthesis': 'Ce que j’en pense',

  'vantage.legend': 'Comment connaît cette personne ce travail ?',
  'vantage.DOES': 'Fait ce travail',
  'vantage.SUPERVISES': 'L’encadre',
  'vantage.BESIDE': 'Travaille à côté',
  'vantage.BUYS': 'Est leur client',
  'vantage.TEACHES': 'L’enseigne',

  'source.legend': 'Comment l’avez-vous trouvée ?',
  'source.FAMILY': 'Famille',
  'source.FRIEND': 'Par des amis',
  'source.NEIGHBOUR': 'Un voisin',
  'source.COLLEAGUE': 'Quelqu’un du travail',
  'source.REFERRAL': 'On me l’a indiquée',
  'source.INSTRUCTOR': 'Enseignant',
  'source.ALUMNI': 'Anciens élèves',
  'source.ASSOCIATION': 'Ordre ou association',
  'source.DIRECTORY': 'Annuaire',
  'source.TRADE_PRESS': 'Presse du métier',
  'source.SERVICE_AGENCY': 'Service d’emploi',
  'source.EMPLOYER_SITE': 'Site d’un employeur',
  'source.SOCIAL_MEDIA': 'Réseaux sociaux',
  'source.EVENT': 'Un événement',
  'source.OTHER': 'Autrement',

  'mode.legend': 'Où ?',
  'mode.IN_PERSON': 'Sur place',
  'mode.PHONE': 'Téléphone',
  'mode.VIDEO': 'Vidéo',

  'due.schedule': 'Fixer un rendez-vous',
  'due.send': 'Envoyer ce que vous avez écrit',
  'due.again.PHONE': 'Appeler',
  'due.again.EMAIL': 'Écrire un courriel',
  'due.again.IN_PERSON': 'Demander de vive voix',
  'due.again.MESSAGE': 'Envoyer un message',
  'channel.PHONE': 'Téléphone',
  'channel.EMAIL': 'Courriel',
  'channel.IN_PERSON': 'De vive voix',
  'channel.MESSAGE': 'Message',

  'thanks.EMAIL': 'Courriel',
  'thanks.CARD': 'Carte',
  'thanks.OTHER': 'Autrement',

  minutes: '{minutes, plural, one {# minute} other {# minutes}}',

  'verdict.counts': 'Compte',
  'verdict.planned': 'Prévu',
  'verdict.not': 'Ne compte pas encore',
  'verdict.extra': 'En plus',

  'why.NOT_HELD_YET': 'Il n’a pas encore eu lieu.',
  'fix.NOT_HELD_YET': 'Après la rencontre, notez comment elle s’est passée et il pourra compter.',
  'why.PRACTICE': 'Vous l’avez marqué comme exercice, et ce travail ne compte pas les exercices.',
  'fix.PRACTICE': 'C’était plus qu’un exercice ? Retirez la marque.',
  'why.OCCUPATION_NOT_CHOSEN': 'Son métier n’est pas dans votre plan.',
  'fix.OCCUPATION_NOT_CHOSEN': 'Ajoutez le métier à votre plan, ou corrigez-le ici.',
  'why.TOO_SHORT':
    '{found, plural, one {# minute} other {# minutes}} ; ce travail compte les entretiens de {wanted} minutes ou plus.',
  'fix.TOO_SHORT':
    'S’il a duré plus longtemps, corrigez les minutes. Sinon, ce que vous avez entendu vous reste utile : demandez un second échange, ou rencontrez quelqu’un d’autre.',
  'why.TOO_LONG':
    '{found, plural, one {# minute} other {# minutes}} ; ce travail compte les entretiens de {wanted} minutes au plus, le temps demandé.',
  'fix.TOO_LONG': 'S’il a été plus court, corrigez les minutes. Sinon, parlez-en avec votre enseignant.',
  'why.VANTAGE_DOES_NOT_COUNT': 'Ce travail compte les personnes plus proches du métier.',
  'fix.VANTAGE_DOES_NOT_COUNT':
    'Vérifiez comment cette personne connaît le métier. Ou demandez-lui : qui l’exerce, et puis-je donner votre nom ?',
  'why.SAME_PERSON': 'Un autre entretien avec la même personne compte déjà.',
  'fix.SAME_PERSON': 'Rencontrez quelqu’un d’autre : trois personnes voient plus qu’une seule.',
  'why.SAME_EMPLOYER': 'Un autre entretien chez le même employeur compte déjà.',
  'fix.SAME_EMPLOYER': 'Cherchez ailleurs : le même travail change d’un lieu à l’autre.',
  'why.TOO_MANY_FAMILY':
    'Ce serait l’entretien de famille numéro {found} ; {wanted, plural, =0 {aucun ne compte} one {un seul compte} other {# comptent}}.',
  'fix.TOO_MANY_FAMILY': 'Demandez à vos proches qui ils connaissent, et rencontrez l’une de ces personnes.',
  'why.TOO_MANY_REMOTE':
    'Ce serait le numéro {found} par téléphone ou vidéo ; {wanted, plural, =0 {aucun ne compte} one {un seul compte} other {# comptent}}.',
  'fix.TOO_MANY_REMOTE': 'Rencontrez la prochaine personne sur son lieu de travail, si possible.',
  'why.NOT_THANKED': 'Le remerciement manque encore.',
  'fix.NOT_THANKED': 'Écrivez deux phrases aujourd’hui, puis indiquez-le ici.',
  'why.NOT_CONFIRMED': 'Cette personne n’a pas encore confirmé votre rencontre.',
  'fix.NOT_CONFIRMED': 'Rien à faire : il comptera dès qu’elle aura confirmé.',
  'why.NOT_WRITTEN_UP': 'Il n’y a pas encore de notes.',
  'fix.NOT_WRITTEN_UP': 'Notez ce que vous avez entendu tant que c’est frais.',
  'why.QUOTA_ALREADY_FULL': 'Vous avez déjà tous les entretiens demandés pour ce métier.',
  'fix.QUOTA_ALREADY_FULL': 'Rien à faire. Il reste dans votre journal et peut servir à votre réflexion.',

  'contact.name': 'Nom',
  'contact.nameHint': 'Le prénom et ce que vous savez suffisent.',
  'contact.needName': 'Écrivez le nom sous lequel vous connaissez cette personne.',
  'contact.needSource': 'Touchez la façon dont vous l’avez trouvée.',
  'contact.more': 'En savoir plus',
  'contact.moreHint': 'Téléphone, courriel, employeur, notes',
  'contact.position': 'Son poste',
  'contact.organisation': 'Employeur',
  'contact.phone': 'Téléphone',
  'contact.email': 'Courriel',
  'contact.occupation': 'Métier dont cette personne peut parler',
  'contact.noOccupation': 'Pas encore sûr',
  'contact.referrer': 'Qui vous l’a indiquée ?',
  'contact.noReferrer': 'Personne de ma liste',
  'contact.referrerHint': 'Citez ce nom quand vous appelez. Remerciez cette personne après la rencontre.',
  'contact.family': 'C’est de la famille',
  'contact.notes': 'Notes',
  'contact.privacy': 'Vous seul voyez son téléphone et son courriel. Pas les correcteurs.',
  'contact.add': 'Ajouter',
  'contact.badEmail': 'Ceci ne ressemble pas à une adresse courriel.',

  'gate.title': 'Avant de solliciter la première personne',
  'gate.primer':
    'Votre travail demande d’abord de savoir ce qui distingue cet entretien d’une embauche. Dix minutes suffisent.',
  'gate.primerGo': 'Lire le guide',
  'gate.pledge': 'Votre travail demande d’abord de signer que c’est pour s’informer, pas pour un emploi.',
  'gate.pledgeGo': 'Lire et signer l’engagement',
  'rule.primer-first':
    '« {title} » demande de lire le guide et de réussir le test avant de solliciter quelqu’un. Ce que vous avez écrit est toujours là.',
  'rule.pledge-first':
    '« {title} » demande de signer l’engagement avant de solliciter quelqu’un. Ce que vous avez écrit est toujours là.',
  'rule.assumptions-frozen': 'Vous avez entendu quelqu’un depuis : ce que vous pensiez avant reste tel quel.',
  'rule.already-signed': 'Vous avez déjà signé.',
  'rule.pledge-changed':
    'Le texte a changé depuis que vous avez ouvert cette page. Rechargez-la et relisez avant de signer.',
  'rule.primer-changed':
    'Les leçons ont changé depuis que vous avez ouvert cette page. Rechargez-la pour voir les nouvelles.',
  'rule.too-many-occupations':
    'Ce travail porte sur {wanted, plural, one {un métier} other {# métiers}}. Retirez-en un de votre plan avant d’en choisir un autre.',
  'rule.occupation-has-interviews':
    'Vous avez {interviews, plural, one {un entretien} other {# entretiens}} sur ce métier, il reste donc dans votre plan.',
  'care.recentlyAsked': 'Très sollicitée ces temps-ci',
  'care.doNotContact': 'À ne pas contacter',
  'rule.recently-asked':
    'Assez d’étudiants ont sollicité cette personne récemment. Elle pourra l’être de nouveau à partir du {on, date, long}. Adressez-vous d’ici là à quelqu’un d’autre.',
  'rule.nobody-to-tell': 'Personne n’est noté comme ayant indiqué cette personne.',
  'rule.referrer-circle':
    'Cette personne a été indiquée par celle que vous modifiez, elle ne peut donc pas l’avoir indiquée.',
  'rule.not-yet-held':
    'Cet entretien est encore à venir, il n’a donc pas de minutes. Ajoutez-les après la rencontre.',
  'rule.minutes': 'Un entretien dure entre une minute et un jour.',
  'rule.still-blank': 'Complétez « {blank} », ou retirez-le, avant l’envoi.',
  'rule.saved-elsewhere': 'Ce texte a été modifié ailleurs entre-temps. Rechargez, relisez, puis envoyez.',
  'rule.already-sent': 'Ce remerciement est déjà parti.',
  'rule.not-met-yet': 'Ce rendez-vous est encore prévu. Notez d’abord comment il s’est passé.',
  'rule.day-is-past': 'Ce jour est passé. Choisissez aujourd’hui ou plus tard.',
  'rule.too-many-interviews': 'Il y a déjà tant d’entretiens ici qu’on ne peut plus en ajouter.',
  'rule.too-long': 'Ce texte est plus long que ce qui peut être gardé. Raccourcissez-le un peu.',
  'rule.nothing-written': 'Rien n’est encore écrit. Répondez d’abord à une question au moins.',
  'rule.already-graded':
    'Votre enseignant a fini de la noter, elle reste donc telle que vous l’avez remise. Copiez votre texte si vous voulez le garder.',
  'rule.unknown-prompt': 'Une de ces questions n’est plus posée. Rechargez la page pour voir les actuelles.',
  'rule.contact-erased': 'Cette personne a demandé l’oubli : rien ne peut être noté de nouveau à son sujet.',
  'rule.do-not-contact': 'Cette personne ne souhaite pas être contactée. Merci de le respecter.',
  'rule.letters-enough':
    'Vous avez écrit {perDay} courriels en une journée. Continuez demain, ou téléphonez.',
} satisfies Record<keyof typeof en, string>;
