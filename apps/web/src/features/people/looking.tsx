import { Checkbox, Collapse, UnstyledButton } from '@mantine/core';
import type { ContactSource } from '@firsthand/contracts';
import { IconChevronDown } from '@tabler/icons-react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ContactSourcesDocument,
  MarkSourceSearchedDocument,
  type ContactSourcesQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './looking.module.css';

type Place = ContactSourcesQuery['contactSources'][number];

const sourcesQuery = queryOptions({
  queryKey: ['fieldwork', 'sources'],
  queryFn: async ({ signal }) => (await request(ContactSourcesDocument, {}, { signal })).contactSources,
});

const isOpen = ({ contacts, searchedAt }: Place) => contacts === 0 && searchedAt === null;

/** Where people are found, in the order in which to look: the next place, and all of them. */
export function Looking() {
  const t = useText();
  const { data: places = [], error } = useQuery(sourcesQuery);
  const [unfolded, setUnfolded] = useState(false);
  const open = places.filter(isOpen);
  const [next] = open;
  if (error) return <ErrorState error={error} />;
  if (places.length === 0) return null;
  return (
    <section className={classes.looking} aria-labelledby="looking">
      <h2 id="looking">{t('looking.title')}</h2>
      <p className={classes.left}>{t('looking.left', { count: open.length })}</p>
      {next && !unfolded && (
        <div className={classes.next}>
          <div>
            <strong>{t('looking.next', { source: t(`source.${next.source}`) })}</strong>
            <p>{t(`looking.prompt.${next.source}`)}</p>
          </div>
          <AddFrom source={next.source} />
        </div>
      )}
      <UnstyledButton
        className={classes.more}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <IconChevronDown size={18} stroke={1.75} aria-hidden />
        {t('looking.all')}
      </UnstyledButton>
      <Collapse expanded={unfolded}>
        <ol className={classes.places}>
          {places.map((place) => (
            <PlaceRow key={place.source} place={place} />
          ))}
        </ol>
      </Collapse>
    </section>
  );
}

function PlaceRow({ place }: { place: Place }) {
  const t = useText();
  const client = useQueryClient();
  const { source, contacts, searchedAt } = place;
  const mark = useMutation({
    mutationFn: (nobodyThere: boolean) => request(MarkSourceSearchedDocument, { source, nobodyThere }),
    onMutate: (nobodyThere) => {
      // An answer that was on its way knows nothing of this yet.
      void client.cancelQueries({ queryKey: sourcesQuery.queryKey });
      const now = new Date().toISOString();
      client.setQueryData(sourcesQuery.queryKey, (before) =>
        before?.map((each) =>
          each.source === source ? { ...each, searchedAt: nobodyThere ? now : null } : each,
        ),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: sourcesQuery.queryKey }),
  });
  return (
    <li data-open={isOpen(place) || undefined}>
      <div>
        <strong>{t(`source.${source}`)}</strong>
        {contacts > 0 && <span className={classes.count}>{t('looking.count', { count: contacts })}</span>}
        <p>{t(`looking.prompt.${source}`)}</p>
        {contacts === 0 && (
          <Checkbox
            label={t('looking.nobody')}
            checked={searchedAt !== null}
            onChange={(event) => mark.mutate(event.currentTarget.checked)}
          />
        )}
        <ErrorState error={mark.error} />
      </div>
      <AddFrom source={source} />
    </li>
  );
}

function AddFrom({ source }: { source: ContactSource }) {
  const t = useText();
  return (
    <ButtonLink
      to="/people"
      search={{ add: true, source }}
      variant="default"
      size="md"
      aria-label={t('looking.addFrom', { source: t(`source.${source}`) })}
    >
      {t('looking.add')}
    </ButtonLink>
  );
}
