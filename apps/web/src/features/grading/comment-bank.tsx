import { filledIn, type BankScope } from '@firsthand/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { CountCommentDocument, KeepCommentDocument } from '../../generated/operations.ts';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { BankDialog } from './bank-dialog.tsx';
import { bankQuery, type BankLine } from './bank-query.ts';
import type { Sheet } from './grading-data.ts';

interface BankAtHand {
  readonly comments: readonly BankLine[];
  /** The comment as the student on the screen gets it. */
  readonly fill: (text: string) => string;
  readonly keep: (text: string, scope: BankScope) => void;
  /** It was inserted: it moves up. */
  readonly count: (id: string) => void;
  readonly edit: () => void;
}

const Bank = createContext<BankAtHand | null>(null);
export const useBank = () => use(Bank);

/** Puts the comment bank within reach of every field of one grading screen. */
export function BankProvider({ sheet, children }: { sheet: Sheet; children: ReactNode }) {
  const t = useText();
  const { formatList } = useIntl();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const { student, grid, assignment } = sheet;
  const { queryKey, ...query } = bankQuery(assignment.section.id);
  const { data: comments = [] } = useQuery({ queryKey, ...query });
  const { mutate: keep } = useMutation({
    mutationFn: (kept: { text: string; scope: BankScope }) =>
      request(KeepCommentDocument, { input: { sectionId: assignment.section.id, ...kept } }),
    onSuccess: ({ keepComment }) => {
      client.setQueryData(queryKey, keepComment);
      toast(t('bank.kept'));
    },
    onError: () => toast(t('bank.notKept')),
  });
  const { mutate: count } = useMutation({
    mutationFn: (bankCommentId: string) => request(CountCommentDocument, { bankCommentId }),
    onMutate: (id) =>
      client.setQueryData(queryKey, (lines) =>
        lines
          ?.map((line) => (line.id === id ? { ...line, uses: line.uses + 1 } : line))
          .sort((a, b) => b.uses - a.uses),
      ),
  });
  const { counted, wanted, rows } = grid;
  const bank = useMemo<BankAtHand>(() => {
    const values = {
      // While names are hidden they are empty, and the variable stays to be seen and written around.
      given_name: student.givenName,
      family_name: student.familyName,
      occupation: formatList(rows.flatMap(({ occupation }) => occupation?.title ?? [])),
      quota: t('grid.ofWanted', { counted: Math.min(counted, wanted), wanted }),
    };
    return {
      comments,
      fill: (text) => filledIn(text, values),
      keep: (text, scope) => keep({ text, scope }),
      count,
      edit: () => setEditing(true),
    };
  }, [comments, student, rows, counted, wanted, formatList, t, keep, count]);
  return (
    <Bank value={bank}>
      {children}
      {editing && <BankDialog sectionId={assignment.section.id} onClose={() => setEditing(false)} />}
    </Bank>
  );
}
