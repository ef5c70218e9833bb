import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'files.title': 'Fichiers joints',
  'files.number': 'Fichier {number}',
  'files.picture': 'Image : {name}. S’ouvre en grand.',
  'files.unnamed':
    'Les noms sont cachés. Un fichier peut dire dedans de qui il vient : ne l’ouvrez que si le texte ne suffit pas.',
  'files.unscanned': 'Sans analyse antivirus. Ouvrez avec prudence ce que vous téléchargez.',
  'files.kind.picture': 'Image',
  'files.kind.pdf': 'PDF',
  'files.kind.word': 'Document Word',
  'files.kind.text': 'Texte',
  'files.kilobytes': '{size} ko',
  'files.megabytes': '{size} Mo',
  'files.hint':
    'Jusqu’à {most} fichiers de {size} Mo : PDF, images, Word (.docx) ou texte simple. Les images sont gardées sans le lieu où elles ont été prises.',
  'files.add': 'Joindre un fichier',
  'files.sending': 'Envoi… {percent} %',
  'files.waiting': 'Pas de connexion. L’envoi reprendra tout seul à {percent} %.',
  'files.checking': 'Vérification…',
  'files.failed': 'Pas joint.',
  'files.unfinished':
    'Pas encore entier. Choisissez de nouveau le même fichier pour continuer, ou retirez-le.',
  'files.kept': '{name} est joint.',
  'files.removed': '{name} est retiré.',
  'files.moved': '{name} est maintenant en position {place}.',
  'files.cancel': 'Annuler l’envoi de {name}',
  'files.retry': 'Réessayer {name}',
  'files.remove': 'Retirer {name}',
  'files.up': 'Monter {name}',
  'files.down': 'Descendre {name}',
  'files.checkPending': 'Un fichier est encore en route. Il n’est pas remis si vous ne l’attendez pas.',
  'files.check':
    '{count, plural, one {Un fichier est remis avec le texte} other {# fichiers sont remis avec le texte}}',
  'rule.attachment-kind':
    'Un fichier de ce genre ne peut pas être joint. Enregistrez-le en PDF, ou joignez une image, un texte simple ou un document Word (.docx).',
  'rule.attachment-macros':
    'Ce document contient des macros, qui ne sont pas acceptées. Enregistrez-le sans elles, ou en PDF.',
  'rule.attachment-empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'rule.attachment-too-large':
    'Ce fichier dépasse {most} Mo. Réduisez-le, ou ne joignez que la partie qui compte.',
  'rule.attachments-too-large':
    'Ensemble, les fichiers dépasseraient {most} Mo. Retirez-en un, ou réduisez-en un.',
  'rule.attachments-stored':
    'Tous les fichiers que vous avez joints peuvent peser {most, number} Mo. Ce que vous retirez libère sa place en une journée.',
  'rule.too-many-attachments':
    'Une réflexion accepte jusqu’à {most, plural, one {# fichier} other {# fichiers}}. Retirez-en d’abord un.',
  'rule.attachment-damaged':
    'Ce qui est arrivé n’est pas ce qui a été envoyé. Réessayez : l’envoi recommence du début.',
  'rule.attachment-harmful':
    'L’antivirus a trouvé quelque chose de nuisible dans ce fichier, qui n’a pas été gardé. Vérifiez votre appareil, ou joignez un autre fichier.',
  'rule.scanner-away':
    'Le fichier est arrivé, mais l’antivirus ne répond pas en ce moment. Réessayez dans quelques minutes ; rien n’est envoyé deux fois.',
};

export default fr;
