import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../graphql/api-error.ts';
import { type KeptForm, useKeptForm } from './use-kept-form.ts';

/** The values as they are stored, and what they were stored as; 0 where there is nothing yet. */
export interface Stored<Values> {
  readonly values: Values;
  readonly version: number;
}

interface VersionedFormOptions<Values> {
  readonly thing: string;
  readonly stored: () => Stored<Values>;
  readonly save: (values: Values, version: number) => Promise<unknown>;
  /** As it is now, freshly fetched; null when it is gone. */
  readonly newest: () => Promise<Stored<Values> | null>;
  /** Whatever else is to know of it. */
  readonly onSaved: () => Promise<void>;
  /** Only while the form is open: who closed it meanwhile is not taken anywhere. */
  readonly onDone: () => void;
}

export interface VersionedForm<Values> extends KeptForm<Values> {
  readonly submit: (values: Values) => void;
  readonly busy: boolean;
  /** Why it was not saved; a conflict is no error but a question. */
  readonly error: Error | null;
  readonly conflict: {
    readonly mine: Values;
    readonly theirs: Values;
    readonly keepMine: () => void;
    readonly takeTheirs: () => void;
  } | null;
}

/** A kept form over a row with a version: when the row was changed elsewhere first, both are shown and nothing is lost. */
export function useVersionedForm<Values extends object>({
  thing,
  stored,
  save,
  newest,
  onSaved,
  onDone,
}: VersionedFormOptions<Values>): VersionedForm<Values> {
  const form = useKeptForm(thing, stored);
  const [clash, setClash] = useState<{ mine: Values; theirs: Stored<Values> } | null>(null);
  const version = clash?.theirs.version ?? form.version;
  const saving = useMutation({
    mutationFn: (values: Values) => save(values, version),
    onSuccess: async (_, values) => {
      form.settle(values);
      await onSaved();
    },
    onError: async (error, mine) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      const theirs = await newest();
      if (theirs) setClash({ mine, theirs });
    },
  });
  const submit = (values: Values) => saving.mutate(values, { onSuccess: onDone });
  return {
    ...form,
    submit,
    busy: saving.isPending,
    error: clash ? null : saving.error,
    conflict: clash && {
      mine: clash.mine,
      theirs: clash.theirs.values,
      keepMine: () => submit(clash.mine),
      takeTheirs: () => {
        form.settle(clash.theirs.values, clash.theirs.version);
        onDone();
      },
    },
  };
}
