/** Words of the one field for photos, and what can be wrong with one. */
const en = {
  'photo.take': 'Take a photo',
  'photo.choose': 'Choose a picture',
  'photo.another': 'Take another',
  'photo.remove': 'Remove photo',
  'photo.retry': 'Try again',
  'photo.open': 'Open {label} in full size',
  'photo.preparing': 'Getting it ready…',
  'photo.sending': 'Sending… {percent}%',
  'photo.kept': 'Kept. Where it was taken is not in it any more.',
  'photo.failed': 'This photo is not kept yet.',
  'photo.missing': 'This photo could not be shown.',

  'rule.photo-too-large':
    'This photo is larger than {most} MB. Take it again with the ordinary camera setting, or choose a screenshot of it.',
  'rule.photo-not-a-picture': 'This is not a photo. Choose a JPEG, PNG or WebP picture.',
  'rule.photo-heic':
    'This photo is in a format that only some telephones read (HEIC). Take a screenshot of it and choose that, or take it again here.',
  'rule.photo-too-many-pixels':
    'This picture is far larger than a photo needs to be. Take it again with the ordinary camera setting, or choose a screenshot of it.',
  'rule.photo-damaged': 'This picture cannot be opened: part of it is missing. Take or choose it again.',
  'rule.too-many-photos':
    'You already keep {most, plural, one {# photo} other {# photos}}. Remove one that you no longer need.',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    photo: keyof typeof en;
  }
}
