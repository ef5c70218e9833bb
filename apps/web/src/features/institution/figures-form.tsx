import { Button, NumberInput, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { type MessageId, useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';
import { saveGroup } from './save-group.ts';

export interface Figure<Name extends string> {
  readonly name: Name;
  readonly label: MessageId;
  /** What to choose from, said when it is refused. */
  readonly wrong: MessageId;
  readonly least: number;
  readonly most: number;
}

type Figures<Name extends string> = Record<Name, number>;
type Stored<Name extends string> = Figures<Name> & { readonly version: number };

interface FiguresFormProps<Name extends string> {
  /** Names the group of settings, on this device and in the address of its heading. */
  readonly group: string;
  readonly heading: MessageId;
  readonly about: MessageId;
  readonly saved: MessageId;
  /** What the chosen figures come to, in words. */
  readonly says: (figures: Figures<Name>) => string;
  readonly figures: readonly Figure<Name>[];
  readonly load: (signal: AbortSignal) => Promise<Stored<Name>>;
  readonly save: (input: Stored<Name>) => Promise<Stored<Name>>;
}

/** A few figures that hold for the whole institution, saved together. */
export function FiguresForm<Name extends string>(props: FiguresFormProps<Name>) {
  const t = useText();
  const { group, load } = props;
  const query = {
    queryKey: ['institution', group],
    queryFn: ({ signal }: { signal: AbortSignal }) => load(signal),
  };
  const { data, error, isPending, refetch } = useQuery(query);
  return (
    <section className={classes.part} aria-labelledby={group}>
      <h2 id={group}>{t(props.heading)}</h2>
      <p>{t(props.about)}</p>
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <Fields {...props} stored={data} />}
    </section>
  );
}

function Fields<Name extends string>({
  group,
  figures,
  says,
  saved,
  load,
  save,
  stored,
}: FiguresFormProps<Name> & { stored: Stored<Name> }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const only = (from: Record<Name, number | string>) =>
    Object.fromEntries(figures.map(({ name }) => [name, from[name]])) as Record<Name, number | string>;
  const { values, version, change, settle } = useKeptForm(`institution.${group}`, () => ({
    values: only(stored),
    version: stored.version,
  }));
  const [theirs, setTheirs] = useState<Stored<Name> | null>(null);
  const chosen = Object.fromEntries(
    figures.map(({ name }) => [name, Number(values[name]) || 0]),
  ) as Figures<Name>;
  const saving = useMutation({
    mutationFn: (seen: number) =>
      saveGroup({
        version: seen,
        save: (over) => save({ ...chosen, version: over }),
        load: () => load(new AbortController().signal),
        isSame: (now) => figures.every(({ name }) => now[name] === stored[name]),
        onChanged: setTheirs,
      }),
    onSuccess: (kept) => {
      settle(only(kept), kept.version);
      setTheirs(null);
      client.setQueryData(['institution', group], kept);
      toast(t(saved));
    },
  });
  const refused = fieldErrors(saving.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(theirs?.version ?? version);
      }}
    >
      <Stack gap="md">
        <div className={classes.pair}>
          {figures.map(({ name, label, wrong, least, most }) => (
            <NumberInput
              key={name}
              label={t(label)}
              min={least}
              max={most}
              allowDecimal={false}
              allowNegative={false}
              value={values[name]}
              onChange={(value) => change({ [name]: value } as Partial<Record<Name, number | string>>)}
              error={refused[name] && t(wrong)}
            />
          ))}
        </div>
        {figures.every(({ name }) => chosen[name] > 0) && <p className={classes.says}>{says(chosen)}</p>}
        {theirs ? (
          <VersionConflict
            fields={figures.map(({ name, label }) => ({
              ...{ label: t(label), mine: String(values[name]), theirs: String(theirs[name]) },
            }))}
            busy={saving.isPending}
            onKeepMine={() => saving.mutate(theirs.version)}
            onTakeTheirs={() => {
              settle(only(theirs), theirs.version);
              setTheirs(null);
            }}
          />
        ) : (
          <ErrorState error={Object.keys(refused).length > 0 ? null : saving.error} />
        )}
        <div>
          <Button type="submit" size="md" loading={saving.isPending}>
            {t('app.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
