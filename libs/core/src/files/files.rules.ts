import {
  Conflict,
  type FilePurpose,
  type FileState,
  LIMITS,
  NotFound,
  RuleBroken,
} from '@firsthand/contracts';
import { PICTURE, type PictureRefusal } from '@firsthand/platform';

export type PhotoSize = 'full' | 'small';

/** More photos than three interviews in each of many occupations could need. */
export const PHOTOS_AT_MOST = 300;
/** So many pictures are drawn at a time by one process; whoever comes then is asked to wait a moment. */
export const DRAWN_AT_A_TIME = 4;
/** What nothing refers to is kept so long: a photo is sent before the note it belongs to. */
export const LOOSE_HOURS = 24;

/** Where a photo lies. The digest in its name keeps two that were sent under one id apart until one of them is refused. */
export function keyOf(
  tenantId: string,
  file: { id: string; sha256: string; purpose: FilePurpose },
  size: PhotoSize,
): string {
  // What an attachment is turns out only when it is whole, so where it lies does not say.
  const ending = file.purpose === 'ATTACHMENT' ? '' : '.jpg';
  return `${tenantId}/${file.id}/${file.sha256.slice(0, 16)}-${size}${ending}`;
}

/** How a file of this type ends. */
export function endingOf(type: string): string {
  return ENDINGS[type] ?? 'bin';
}
const ENDINGS: Readonly<Record<string, string>> = {
  [PICTURE.type]: 'jpg',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
};

/** Whether a part that begins at `start` is the one that comes next of a file. */
export function nextPart(
  { received, length }: { received: number; length: number },
  start: number,
  bytes: number,
): 'NEXT' | 'ELSEWHERE' | 'TOO_MUCH' {
  if (start !== received) return 'ELSEWHERE';
  return start + bytes > length ? 'TOO_MUCH' : 'NEXT';
}

/**
 * What is to be done with a photo that arrives under an id that is there already.
 * @throws NotFound when it is somebody else's; Conflict when it is another photo, or one that is going.
 */
export function whenThere(
  there: { ownerId: string; sha256: string; purpose: string; state: FileState },
  sent: { ownerId: string; sha256: string; purpose: string },
): 'DONE' | 'STORE_AGAIN' {
  if (there.ownerId !== sent.ownerId) throw new NotFound();
  if (there.sha256 !== sent.sha256 || there.purpose !== sent.purpose || there.state === 'REMOVING')
    throw new Conflict();
  // Its bytes may never have reached the store.
  return there.state === 'KEPT' ? 'DONE' : 'STORE_AGAIN';
}

const MEBIBYTES = LIMITS.photoBytes / 1_048_576;

/** Every reason for which a photo is not taken, in a sentence that says what to do. */
export const REFUSALS: Readonly<Record<PictureRefusal, () => RuleBroken>> = {
  NOT_A_PICTURE: () =>
    new RuleBroken('photo-not-a-picture', 'This is not a photo. Choose a JPEG, PNG or WebP picture.'),
  HEIC: () =>
    new RuleBroken(
      'photo-heic',
      'This photo is in the HEIC format, which cannot be read here. Take a screenshot of it and choose that, or set the camera to “Most compatible”.',
    ),
  TOO_MANY_PIXELS: () =>
    new RuleBroken(
      'photo-too-many-pixels',
      'This picture is far larger than a photo needs to be. Take it again with the ordinary camera setting, or send a screenshot of it.',
    ),
  DAMAGED: () =>
    new RuleBroken(
      'photo-damaged',
      'This picture cannot be opened: part of it is missing. Take or choose it again.',
    ),
};

export const photoTooLarge = () =>
  new RuleBroken(
    'photo-too-large',
    `A photo may have ${MEBIBYTES} MB at most. Take it again with the ordinary camera setting, or send a screenshot of it.`,
    { most: MEBIBYTES },
  );

export const tooManyPhotos = () =>
  new RuleBroken(
    'too-many-photos',
    `You already keep ${PHOTOS_AT_MOST} photos. Remove one that you no longer need.`,
    { most: PHOTOS_AT_MOST },
  );
