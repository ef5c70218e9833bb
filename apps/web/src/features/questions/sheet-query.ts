import { queryOptions } from '@tanstack/react-query';
import {
  QuestionBankDocument,
  QuestionSheetDocument,
  SaveQuestionSheetDocument,
  type QuestionBankQuery,
  type QuestionSheetCardFragment,
  type SheetQuestionCardFragment,
} from '../../generated/operations.ts';
import type { SavedDraft, SaveResult } from '../../shared/draft/draft-engine.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';

export type Sheet = QuestionSheetCardFragment;
export type SheetQuestion = SheetQuestionCardFragment;
export type OpenQuestion = Sheet['openQuestions'][number];
export type KnownFinding = Sheet['findings'][number];
export type AskedPerson = Sheet['people'][number];
export type BankQuestion = QuestionBankQuery['questionBank'][number];

/** What a student changes on the sheet; it saves itself as one. */
export interface SheetValue {
  readonly minutes: number;
  readonly questions: readonly SheetQuestion[];
}

export const questionSheetQuery = (occupationId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'questions', occupationId],
    queryFn: async ({ signal }): Promise<Sheet> =>
      (await request(QuestionSheetDocument, { occupationId }, { signal })).questionSheet,
  });

export const questionBankQuery = (locale: string) =>
  queryOptions({
    queryKey: ['questionBank', locale],
    queryFn: async ({ signal }): Promise<BankQuestion[]> =>
      (await request(QuestionBankDocument, { locale }, { signal })).questionBank,
    // It changes with a release and not before.
    staleTime: Infinity,
  });

export const draftOf = ({ minutes, questions, version, savedAt }: Sheet): SavedDraft<SheetValue> => ({
  value: { minutes, questions },
  revision: version,
  savedAt,
});

/** Saves the sheet and tells the screens that show it; the draft outlives its screen, so nothing of that is needed. */
export async function saveSheet(
  occupationId: string,
  { minutes, questions }: SheetValue,
  version: number,
  last: boolean,
): Promise<SaveResult<SheetValue>> {
  const { saveQuestionSheet } = await request(
    SaveQuestionSheetDocument,
    { input: { occupationId, version, minutes, questions: questions.map(given) } },
    { keepalive: last },
  );
  const { saved, sheet } = saveQuestionSheet;
  queryClient.setQueryData(questionSheetQuery(occupationId).queryKey, sheet);
  return saved
    ? { saved: true, revision: sheet.version, savedAt: sheet.savedAt ?? new Date().toISOString() }
    : { saved: false, theirs: draftOf(sheet) };
}

const given = ({
  id,
  bankId,
  text,
  topic,
  answerType,
  starred,
  contactId,
  openQuestionId,
}: SheetQuestion) => ({
  ...{ id, bankId, text, topic, answerType, starred, contactId, openQuestionId },
});
