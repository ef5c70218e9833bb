import type { LogEdits } from '@firsthand/core';
import type { KeepLogInput } from './log.inputs.ts';

/** What was left out is empty. Ids are compared as text, so they are in small letters. */
export function editsOf(input: KeepLogInput): LogEdits {
  const stamped = <E extends { editId: string }>(edit: E) => ({ ...edit, editId: edit.editId.toLowerCase() });
  const edited = <E extends { id: string; editId: string; removed?: boolean | null }>(edit: E) => ({
    ...stamped(edit),
    id: edit.id.toLowerCase(),
    removed: edit.removed ?? false,
  });
  return {
    interviewId: input.interviewId,
    userId: input.userId.toLowerCase(),
    answers: (input.answers ?? []).map((edit) => ({
      ...edited(edit),
      questionId: edit.questionId ?? '',
      question: edit.question ?? '',
      topic: edit.topic ?? null,
      answerType: edit.answerType ?? 'FREE',
      text: edit.text ?? '',
      topics: edit.topics ?? [],
      position: edit.position ?? 0,
      starred: edit.starred ?? false,
      asked: edit.asked ?? false,
      volunteered: edit.volunteered ?? false,
    })),
    sources: (input.sources ?? []).map((edit) => ({ ...edited(edit), text: edit.text ?? '' })),
    discoveries: (input.discoveries ?? []).map((edit) => ({
      ...edited(edit),
      title: edit.title ?? '',
      note: edit.note ?? '',
    })),
    referrals: (input.referrals ?? []).map(({ id, name, nameMayBeUsed, ...person }) => ({
      ...{ id: id.toLowerCase(), name, nameMayBeUsed: nameMayBeUsed ?? null },
      organisation: person.organisation ?? '',
      position: person.position ?? '',
      phone: person.phone ?? '',
      email: person.email ?? '',
    })),
    clock: input.clock ? stamped(input.clock) : null,
    checklist: input.checklist
      ? { ...stamped(input.checklist), cardPhotoId: input.checklist.cardPhotoId?.toLowerCase() ?? null }
      : null,
  };
}
