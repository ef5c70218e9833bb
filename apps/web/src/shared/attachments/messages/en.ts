/** Words of files that go with a reflection. */
const en = {
  'files.title': 'Attached files',
  'files.number': 'File {number}',
  'files.picture': 'Picture: {name}. Opens in full size.',
  'files.unnamed':
    'Names are hidden. A file may say inside whose it is: open it only if the text is not enough.',
  'files.unscanned': 'Not scanned for viruses. Open what you download with care.',
  'files.kind.picture': 'Picture',
  'files.kind.pdf': 'PDF',
  'files.kind.word': 'Word document',
  'files.kind.text': 'Text',
  'files.kilobytes': '{size} KB',
  'files.megabytes': '{size} MB',
  'files.hint':
    'Up to {most} files of {size} MB: PDF, pictures, Word (.docx) or plain text. Pictures are kept without the place they were taken at.',
  'files.add': 'Attach a file',
  'files.sending': 'Sending… {percent}%',
  'files.waiting': 'No connection. It goes on from {percent}% by itself.',
  'files.checking': 'Being looked at…',
  'files.failed': 'Not attached.',
  'files.unfinished': 'Not whole yet. Choose the same file again to go on, or remove it.',
  'files.kept': '{name} is attached.',
  'files.removed': '{name} is removed.',
  'files.moved': '{name} is now number {place}.',
  'files.cancel': 'Cancel sending {name}',
  'files.retry': 'Try {name} again',
  'files.remove': 'Remove {name}',
  'files.up': 'Move {name} up',
  'files.down': 'Move {name} down',
  'files.checkPending': 'A file is still on its way. It is not handed in unless you wait for it.',
  'files.check': '{count, plural, one {One file is handed in with it} other {# files are handed in with it}}',
  'rule.attachment-kind':
    'A file of this kind cannot be attached. Save it as a PDF, or attach a picture, plain text or a Word document (.docx).',
  'rule.attachment-macros':
    'This document carries macros, which are not taken. Save it without them, or as a PDF.',
  'rule.attachment-empty': 'This file is empty. Choose another one.',
  'rule.attachment-too-large':
    'This file is larger than {most} MB. Make it smaller, or attach only the part that matters.',
  'rule.attachments-too-large':
    'Together the files would be larger than {most} MB. Remove one, or make one smaller.',
  'rule.attachments-stored':
    'All files you have ever attached may have {most, number} MB. What you remove frees its room within a day.',
  'rule.too-many-attachments':
    'A reflection takes up to {most, plural, one {# file} other {# files}}. Remove one first.',
  'rule.attachment-damaged': 'What arrived is not what was sent. Try again: it is sent from the beginning.',
  'rule.attachment-harmful':
    'The virus scanner found something harmful in this file, so it was not kept. Check your device, or attach another file.',
  'rule.scanner-away':
    'The file has arrived, but the virus scanner does not answer just now. Try again in a few minutes; nothing is sent twice.',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    attachments: keyof typeof en;
  }
}
