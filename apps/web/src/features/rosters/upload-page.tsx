import { LIMITS } from '@firsthand/contracts';
import { Button, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useRef, useState, type DragEvent } from 'react';
import { StageRosterDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { refusalsOf, rosterSectionQuery, sendRoster } from './roster-data.ts';
import { PastRosters } from './past-rosters.tsx';
import { ProblemsTable } from './problems-table.tsx';
import { csvOf } from './roster-file.ts';
import classes from './rosters.module.css';

const route = getRouteApi('/shell/sections/$sectionId/roster');

/** What is pasted goes with everything else one asks, which has room for a megabyte. */
const PASTED_BYTES = 1_000_000;

/** Brings a roster: a file dropped or chosen, or rows pasted. Nothing is written before the preview is confirmed. */
export function UploadPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { sectionId } = route.useParams();
  const { data: section } = useQuery(rosterSectionQuery(sectionId));
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState<'rosters.tooLarge' | 'rosters.isEmpty' | null>(null);
  const stage = useMutation({
    mutationFn: async (given: File | string) =>
      typeof given === 'string'
        ? (
            await request(StageRosterDocument, {
              input: { sectionId, fileName: t('rosters.pastedName'), content: given },
            })
          ).stageRoster.id
        : sendRoster(sectionId, given),
    onSuccess: (importId) =>
      void navigate({ to: '/sections/$sectionId/roster/$importId', params: { sectionId, importId } }),
  });
  const refusals = refusalsOf(stage.error);

  const bring = (given: File | string | undefined) => {
    if (given === undefined || stage.isPending) return;
    stage.reset();
    const text = typeof given === 'string';
    const size = text ? new TextEncoder().encode(given).length : given.size;
    const tooLarge = size > (text ? PASTED_BYTES : LIMITS.rosterBytes);
    const empty = text ? given.trim() === '' : size === 0;
    setRefused(tooLarge ? 'rosters.tooLarge' : empty ? 'rosters.isEmpty' : null);
    if (!tooLarge && !empty) stage.mutate(given);
  };
  const drag = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(on);
  };

  return (
    <div className={classes.narrow}>
      <PageHeader
        title={t('rosters.title')}
        above={
          <AnchorLink to="/sections/$sectionId" params={{ sectionId }}>
            {section ? `${section.course.code} · ${section.name}` : t('rosters.section')}
          </AnchorLink>
        }
        now={t('rosters.now')}
      />
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          bring(event.dataTransfer.files[0]);
        }}
      >
        <IconFileUpload size={40} stroke={1.25} aria-hidden />
        <p className={classes.dropTitle}>{t('rosters.drop')}</p>
        <Button
          size="md"
          loading={stage.isPending}
          onClick={() => input.current?.click()}
          aria-describedby={hintId}
        >
          {t('rosters.choose')}
        </Button>
        <p id={hintId} className={classes.hint}>
          {t('rosters.hint')}
        </p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.zip,text/csv,text/plain,application/zip"
          aria-label={t('rosters.choose')}
          onChange={(event) => {
            bring(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">{refused && <p className={classes.refused}>{t(refused)}</p>}</div>
      {refusals.length > 0 ? (
        <section className={classes.block} aria-labelledby="refusals" role="alert">
          <h2 id="refusals">{t('rosters.cannotBeUsed')}</h2>
          <ProblemsTable problems={refusals} caption={t('rosters.cannotBeUsed')} />
        </section>
      ) : (
        <ErrorState error={stage.error} />
      )}

      <section className={classes.more} aria-labelledby="columns">
        <h2 id="columns">{t('rosters.columnsTitle')}</h2>
        <table className={classes.example} tabIndex={0}>
          <caption className="visually-hidden">{t('rosters.example')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rosters.column.givenName')}</th>
              <th scope="col">{t('rosters.column.familyName')}</th>
              <th scope="col">{t('rosters.column.email')}</th>
              <th scope="col">{t('rosters.column.role')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{t('rosters.sample.givenName')}</td>
              <td>{t('rosters.sample.familyName')}</td>
              <td>{t('rosters.sample.email')}</td>
              <td>{t('rosters.sample.role')}</td>
            </tr>
          </tbody>
        </table>
        <p className={classes.hint}>{t('rosters.columnsBody')}</p>
        <Button
          variant="default"
          onClick={() =>
            download(
              'roster.csv',
              csvOf([
                (['givenName', 'familyName', 'email', 'role'] as const).map((column) =>
                  t(`rosters.column.${column}`),
                ),
              ]),
            )
          }
        >
          {t('rosters.template')}
        </Button>
      </section>
      <details className={classes.paste}>
        <summary>{t('rosters.paste')}</summary>
        <Textarea
          aria-label={t('rosters.paste')}
          description={t('rosters.pasteHint')}
          minRows={6}
          maxRows={16}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Button
          size="md"
          loading={stage.isPending}
          disabled={pasted.trim() === ''}
          onClick={() => bring(pasted)}
        >
          {t('rosters.look')}
        </Button>
      </details>
      <PastRosters sectionId={sectionId} />
    </div>
  );
}

/** Hands a text to the browser as a file. */
export function download(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
