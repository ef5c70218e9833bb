import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  GrantExtensionDocument,
  UndoExtensionDocument,
  type GrantExtensionMutationVariables,
} from '../../generated/operations.ts';
import { toast, undoToast } from '../components/toast.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';

/** Takes a grant back; whatever shows deadlines is read anew. */
export function useUndoGrant() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(UndoExtensionDocument, { id }),
    onSuccess: async () => {
      toast(t('time.takenBack'));
      await client.invalidateQueries();
    },
  });
}

/** Gives more time, and offers at once to take it back. */
export function useGrant(onGiven: () => void) {
  const t = useText();
  const client = useQueryClient();
  const { mutate: undo } = useUndoGrant();
  return useMutation({
    mutationFn: (input: GrantExtensionMutationVariables['input']) =>
      request(GrantExtensionDocument, { input }),
    onSuccess: async ({ grantExtension: { id, studentCount } }) => {
      undoToast({
        message: t('time.given', { count: studentCount }),
        undoLabel: t('app.undo'),
        undo: () => undo(id),
      });
      onGiven();
      await client.invalidateQueries();
    },
  });
}
