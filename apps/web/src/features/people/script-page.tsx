import { Button, Textarea, TextInput } from '@mantine/core';
import { LIMITS, type ScriptChannel, type ScriptPart } from '@firsthand/contracts';
import { fieldToken, FIELD_NAMES } from '@firsthand/wording';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { SaveScriptDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { request } from '../../shared/graphql/request.ts';
import { languageOf } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { ChecksLine, ScriptChecks } from './script-checks.tsx';
import { scriptQuery } from './script-queries.ts';
import { ScriptVersions } from './script-versions.tsx';
import {
  askingOf,
  FIELDS,
  inserted,
  partsOf,
  type ScriptSheet,
  textOf,
  wholeOf,
  withPart,
  type Words,
} from './scripts.ts';
import classes from './scripts.module.css';

const route = getRouteApi('/shell/people/script');

/** One's own words for asking, part by part. They save themselves. */
export function ScriptPage() {
  const t = useText();
  const { channel = 'PHONE', contact } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: script, error, refetch, isPending } = useQuery(scriptQuery(channel));
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('script.title')}
        now={t('script.now')}
        above={
          contact ? (
            <AnchorLink to="/people/$contactId" params={{ contactId: contact }} size="sm">
              {t('script.back')}
            </AnchorLink>
          ) : (
            <AnchorLink to="/people" size="sm">
              {t('people.title')}
            </AnchorLink>
          )
        }
        action={
          contact && (
            <ButtonLink
              to={channel === 'PHONE' ? '/people/$contactId/call' : '/people/$contactId/write'}
              params={{ contactId: contact }}
              size="md"
            >
              {t(`script.use.${channel}`)}
            </ButtonLink>
          )
        }
      />
      <ChoiceChips
        look="segments"
        legend={t('script.for')}
        choices={(['PHONE', 'EMAIL'] as const).map((value) => ({ value, label: t(`script.for.${value}`) }))}
        value={channel}
        onChange={(chosen) =>
          void navigate({ search: (before) => ({ ...before, channel: chosen }), replace: true })
        }
      />
      {isPending && <PageSkeleton />}
      {!script && !isPending && <ErrorState error={error} onRetry={() => void refetch()} />}
      {script && <Builder key={channel} channel={channel} script={script} />}
    </div>
  );
}

function Builder({ channel, script }: { channel: ScriptChannel; script: ScriptSheet }) {
  const t = useText();
  const { locale } = useIntl();
  const viewer = useViewer();
  const { data: latest = script, refetch } = useQuery(scriptQuery(channel));
  const draft = useDraft<Words>({
    thing: `script.${channel}`,
    stored: { value: script.content, revision: script.revision, savedAt: script.savedAt },
    save: async ({ subject, parts }, revision, { last }) => {
      const { saveScript } = await request(
        SaveScriptDocument,
        { input: { channel, revision, subject, parts: parts.map(({ part, text }) => ({ part, text })) } },
        { keepalive: last },
      );
      const { saved, script: now } = saveScript;
      if (!last) void refetch();
      const savedAt = now.savedAt ?? new Date().toISOString();
      return saved
        ? { saved, revision: now.revision, savedAt }
        : { saved, theirs: { value: now.content, revision: now.revision, savedAt } };
    },
  });
  const fields = useRef<Partial<Record<ScriptPart, HTMLTextAreaElement | null>>>({});
  const last = useRef<ScriptPart>('GREETING');
  const words = draft.value;
  const language = languageOf(locale);
  const facts = useMemo(
    () => ({
      locale: language,
      me: [`${viewer.givenName} ${viewer.familyName}`, viewer.givenName, viewer.familyName],
      // Somebody may have named the person, and then that is said.
      referrer: '…',
      minutes: 30,
      sample: askingOf(script.sample),
    }),
    [language, viewer, script.sample],
  );
  const insert = (token: string) => {
    const part = last.current;
    const field = fields.current[part];
    const text = textOf(draft.now().value, part);
    const put = inserted(
      text,
      token,
      field?.selectionStart ?? text.length,
      field?.selectionEnd ?? text.length,
    );
    draft.edit(withPart(draft.now().value, part, put.text));
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(put.at, put.at);
    });
  };
  return (
    <div className={classes.columns}>
      <div className={classes.form}>
        <div className={classes.state}>
          <SaveState draft={draft} />
        </div>
        <ChecksLine unfilled text={askingOf(words)} facts={facts} />
        <ConflictNote draft={draft} show={(value) => wholeOf(value, channel)} />
        <div role="group" aria-label={t('script.fields')} className={classes.fields}>
          <p>{t('script.fieldsHint')}</p>
          {FIELDS.map((field) => (
            <button key={field} type="button" onClick={() => insert(fieldToken(field, language))}>
              {FIELD_NAMES[language][field]}
            </button>
          ))}
        </div>
        {channel === 'EMAIL' && (
          <TextInput
            size="md"
            label={t('script.subject')}
            maxLength={LIMITS.titleLength}
            value={words.subject}
            onChange={(event) => draft.edit({ ...draft.now().value, subject: event.currentTarget.value })}
          />
        )}
        {partsOf(channel).map((part) => (
          <Textarea
            key={part}
            ref={(element) => {
              fields.current[part] = element;
            }}
            size="md"
            label={t(`script.part.${part}`)}
            autosize
            minRows={1}
            maxLength={LIMITS.letterLength}
            value={textOf(words, part)}
            onFocus={() => {
              last.current = part;
            }}
            onChange={(event) => draft.edit(withPart(draft.now().value, part, event.currentTarget.value))}
          />
        ))}
        <div className={classes.buttons}>
          <Button variant="subtle" onClick={() => draft.edit(script.sample)}>
            {t('script.toSample')}
          </Button>
        </div>
        <ScriptVersions
          channel={channel}
          versions={latest.versions}
          now={words}
          onRestore={(content) => draft.edit(content)}
        />
      </div>
      <ScriptChecks
        unfilled
        text={askingOf(words)}
        facts={facts}
        example={(check) =>
          textOf(
            script.sample,
            {
              NAME: 'WHO_I_AM' as const,
              REFERRER: 'WHO_NAMED_YOU' as const,
              PURPOSE: 'WHAT_FOR' as const,
              NOT_A_JOB: 'NOT_A_JOB' as const,
              MINUTES: 'MINUTES' as const,
            }[check],
          )
        }
      />
    </div>
  );
}
