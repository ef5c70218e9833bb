import type en from './en.ts';

export default {
  'photo.take': 'Prendre une photo',
  'photo.choose': 'Choisir une image',
  'photo.another': 'En prendre une autre',
  'photo.remove': 'Retirer la photo',
  'photo.retry': 'Réessayer',
  'photo.open': 'Ouvrir {label} en grand',
  'photo.preparing': 'Un instant…',
  'photo.sending': 'Envoi… {percent} %',
  'photo.kept': 'C’est gardé. Le lieu de la prise de vue en a été retiré.',
  'photo.failed': 'Cette photo n’est pas encore gardée.',
  'photo.missing': 'Cette photo n’a pas pu être affichée.',

  'rule.photo-too-large':
    'Cette photo dépasse {most} Mo. Reprenez-la avec le réglage habituel de l’appareil, ou choisissez-en une capture d’écran.',
  'rule.photo-not-a-picture': 'Ce n’est pas une photo. Choisissez une image JPEG, PNG ou WebP.',
  'rule.photo-heic':
    'Cette photo est dans un format que seuls certains téléphones savent lire (HEIC). Faites-en une capture d’écran et choisissez-la, ou reprenez la photo ici.',
  'rule.photo-too-many-pixels':
    'Cette image est bien plus grande qu’une photo ordinaire. Reprenez-la avec le réglage habituel de l’appareil, ou choisissez-en une capture d’écran.',
  'rule.photo-damaged':
    'Cette image ne s’ouvre pas : il en manque une partie. Reprenez-la ou choisissez-la de nouveau.',
  'rule.too-many-photos':
    'Vous gardez déjà {most, plural, one {# photo} other {# photos}}. Retirez-en une dont vous n’avez plus besoin.',
} satisfies Record<keyof typeof en, string>;
