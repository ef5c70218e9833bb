/** Limits a client may want to know before it sends. */
export const LIMITS = {
  pageSize: 100,
  bodyBytes: 1_048_576,
  passwordMin: 8,
  passwordMax: 256,
  titleLength: 200,
  /** The name that an institution's mail comes under. */
  senderLength: 100,
  /** Characters in one written text: an answer, notes, feedback. */
  textLength: 50_000,
  /** An address, a number to call, a link. */
  placeLength: 500,
  /** Characters in one question, or in one line of a list. */
  noteLength: 1_000,
  rosterRows: 20_000,
  rosterColumns: 200,
  /** Of a roster file as it is sent. */
  rosterBytes: 12 * 1_048_576,
  /** Of one photo as it is sent; it is kept much smaller. */
  photoBytes: 15 * 1_048_576,
  /** Of an institution's logo as it is sent; it is kept much smaller. */
  logoBytes: 2 * 1_048_576,
  /** Of one file that goes with a reflection, of all of them, and how many they are. */
  attachmentBytes: 10 * 1_048_576,
  attachmentsBytes: 30 * 1_048_576,
  /** Of all a student's reflections, with what they took out again and what is not swept up yet. */
  attachmentsStoredBytes: 500 * 1_048_576,
  attachments: 5,
  /** Of one part of such a file: what a lost connection costs at most. */
  uploadPartBytes: 262_144,
  /** What one person may write to people outside in a day. */
  lettersPerDay: 30,
  /** Characters of such a letter. */
  letterLength: 10_000,
  /** Characters of what staff write to a student. */
  nudgeLength: 2_000,
  /** Characters of what staff write down about a student. */
  staffNoteLength: 4_000,
  /** Characters of why an administrator looks as somebody: a few words, which the person reads. */
  viewingReasonMin: 5,
  viewingReasonLength: 500,
  /** Characters of why something is held, and why no longer. */
  holdReasonLength: 1_000,
  /** Characters of an institution's own words for a mail. */
  mailSubjectLength: 200,
  mailTextLength: 4_000,
} as const;

export const GRAPHQL_LIMITS = {
  depth: 10,
  aliases: 15,
  directives: 10,
  tokens: 1_000,
  cost: 20_000,
} as const;
