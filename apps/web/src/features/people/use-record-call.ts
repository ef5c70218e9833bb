import type { OutreachChannel } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  LogOutreachDocument,
  RecordOutcomeDocument,
  type RecordOutcomeInput,
} from '../../generated/operations.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';

export type CallOutcome = Omit<RecordOutcomeInput, 'outreachId' | 'version'>;

/** Notes a talk and what came of it, in one go. Tried again after a broken connection, it is still one talk. */
export function useRecordCall(contactId: string, channel: OutreachChannel = 'PHONE') {
  const changed = useFieldworkChanged();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async (given: CallOutcome) => {
      const { logOutreach } = await request(LogOutreachDocument, {
        input: { contactId, channel, said: '', idempotencyKey: `call ${key}` },
      });
      const { recordOutcome } = await request(RecordOutcomeDocument, {
        input: { ...given, outreachId: logOutreach.id, version: logOutreach.version },
      });
      return recordOutcome;
    },
    onSettled: changed,
  });
}
