import { Button, Combobox, Group, Loader, Textarea, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { LIMITS } from '@firsthand/contracts';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  ChooseOccupationDocument,
  OccupationsDocument,
  type OccupationsQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useFieldworkChanged, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './plan.module.css';

type Occupation = OccupationsQuery['occupations'][number];

/** Type a few letters, pick one, say why. */
export function OccupationSearch({ work, initialQuery }: { work: Work; initialQuery: string }) {
  const t = useText();
  const changed = useFieldworkChanged();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(initialQuery);
  const [asked] = useDebouncedValue(query.trim(), 180);
  const [picked, setPicked] = useState<Occupation | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data: found, isFetching } = useQuery({
    queryKey: ['occupations', asked],
    queryFn: async ({ signal }) =>
      (await request(OccupationsDocument, { query: asked }, { signal })).occupations,
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });
  const credits = [...new Set(found?.map(({ credit }) => credit))].filter((credit) => credit != null);
  const chosen = new Set(work.choices.map(({ occupation }) => occupation.id));

  const start = (text: string) => {
    setQuery(text);
    setPicked(null);
    combobox.openDropdown();
    combobox.resetSelectedOption();
  };
  const pick = (id: string) => {
    const occupation = found?.find((each) => each.id === id);
    if (!occupation) return;
    setPicked(occupation);
    setQuery(occupation.title);
    combobox.closeDropdown();
  };
  return (
    <>
      <Combobox store={combobox} onOptionSubmit={pick} shadow="md" withinPortal={false}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={field}
            className={classes.search}
            label={t('plan.searchLabel')}
            description={t('plan.searchHint')}
            placeholder={t('plan.searchExample')}
            autoComplete="off"
            leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
            rightSection={isFetching && query !== '' ? <Loader size={16} /> : null}
            value={query}
            onChange={(event) => start(event.currentTarget.value)}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={t('plan.results')}>
            {found?.map(({ id, title, description }) => (
              <Combobox.Option key={id} value={id} disabled={chosen.has(id)} className={classes.option}>
                <strong>
                  <Marked text={title} query={asked} />
                </strong>
                <span>{chosen.has(id) ? t('plan.already') : description}</span>
              </Combobox.Option>
            ))}
            {found?.length === 0 && <Combobox.Empty>{t('plan.nothing', { query: asked })}</Combobox.Empty>}
          </Combobox.Options>
          {credits.length > 0 && (
            <Combobox.Footer className={classes.credits}>
              {credits.map((credit) => (
                <p key={credit} lang="en">
                  {credit}
                </p>
              ))}
            </Combobox.Footer>
          )}
        </Combobox.Dropdown>
      </Combobox>
      {picked && (
        <Picked
          key={picked.id}
          occupation={picked}
          assignmentId={work.assignment.id}
          onLeave={() => start('')}
          onChosen={async () => {
            toast(t('plan.added', { title: picked.title }));
            setPicked(null);
            setQuery('');
            await changed();
            field.current?.blur();
          }}
        />
      )}
    </>
  );
}

/** The part of a title that was typed stands out. */
function Marked({ text, query }: { text: string; query: string }) {
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + query.length)}</mark>
      {text.slice(at + query.length)}
    </>
  );
}

interface PickedProps {
  readonly occupation: Occupation;
  readonly assignmentId: string;
  readonly onLeave: () => void;
  readonly onChosen: () => Promise<void>;
}

function Picked({ occupation, assignmentId, onLeave, onChosen }: PickedProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const choose = useMutation({
    mutationFn: () =>
      request(ChooseOccupationDocument, {
        input: { assignmentId, occupationId: occupation.id, reason: reason.trim() },
      }),
    onSuccess: onChosen,
  });
  return (
    <form
      className={classes.picked}
      onSubmit={(event) => {
        event.preventDefault();
        choose.mutate();
      }}
    >
      <h3>{occupation.title}</h3>
      {occupation.description && <p>{occupation.description}</p>}
      <Textarea
        label={`${t('plan.reason')} (${t('app.optional')})`}
        description={t('plan.reasonHint')}
        minRows={2}
        maxLength={LIMITS.textLength}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
      />
      <ErrorState error={choose.error} />
      <Group gap="xs">
        <Button type="submit" size="md" loading={choose.isPending}>
          {t('plan.add')}
        </Button>
        <Button variant="subtle" color="gray" size="md" onClick={onLeave}>
          {t('plan.another')}
        </Button>
      </Group>
    </form>
  );
}
