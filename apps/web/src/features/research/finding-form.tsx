import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { CONFIDENCES, RESEARCH_TOPICS, type Confidence, type ResearchTopic } from '@firsthand/contracts';
import { useState, type ReactNode } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import type { KeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Finding } from './sheet-query.ts';
import classes from './research.module.css';
import { useSourceText } from './use-source-text.ts';

const TEXT_AT_MOST = 4000;
const LINE_AT_MOST = 200;

export interface FindingValues {
  readonly topic: ResearchTopic;
  readonly text: string;
  readonly sourceTitle: string;
  readonly sourceOn: string;
  readonly locality: string;
  readonly url: string;
  readonly confidence: Confidence;
}

export function findingValues({
  topic,
  text,
  sourceTitle,
  sourceOn,
  locality,
  url,
  confidence,
}: Finding): FindingValues {
  return { topic, text, sourceTitle, sourceOn, locality, url, confidence };
}

/** Several findings mostly come out of one source, so the last one's is there already. */
export function freshFinding(topic: ResearchTopic, last: Finding | undefined): FindingValues {
  const source = last && findingValues(last);
  return {
    ...{ sourceTitle: '', sourceOn: '', locality: '', url: '' },
    ...source,
    ...{ topic, text: '', confidence: 'MEDIUM' },
  };
}

interface FindingFormProps {
  readonly form: KeptForm<FindingValues>;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (values: FindingValues) => void;
  readonly beforeButton?: ReactNode;
  /** The source is known and only named; its fields are behind one tap. */
  readonly sourceKnown?: boolean;
}

/** What was read and where. Kept on the device until it is saved. */
export function FindingForm({
  form: { values, change, restored },
  submitLabel,
  busy,
  error,
  onSubmit,
  beforeButton,
  sourceKnown = false,
}: FindingFormProps) {
  const t = useText();
  const sourceText = useSourceText();
  const [folded, setFolded] = useState(sourceKnown);
  const [missing, setMissing] = useState(false);
  const refused = useFieldErrors()(error);
  const refusedSource = ['sourceTitle', 'sourceOn', 'locality', 'url'].some((field) => field in refused);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(values.text.trim() === '');
        if (values.text.trim() !== '') onSubmit(values);
      }}
    >
      <Stack gap="lg">
        {restored && (
          <p className={classes.restored} role="status">
            {t('research.restored')}
          </p>
        )}
        <Textarea
          label={t('research.text')}
          description={t(`topicHint.${values.topic}`)}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={TEXT_AT_MOST}
          value={values.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          error={missing && values.text.trim() === '' ? t('research.needText') : refused['text']}
          data-autofocus
        />
        {folded && !refusedSource ? (
          <div className={classes.known}>
            <p>
              <small>{t('research.source')}</small>
              {sourceText(values)}
            </p>
            <Button variant="default" onClick={() => setFolded(false)}>
              {t('research.otherSource')}
            </Button>
          </div>
        ) : (
          <Stack gap="sm">
            <TextInput
              label={t('research.source')}
              description={t('research.sourceHint')}
              maxLength={LINE_AT_MOST}
              value={values.sourceTitle}
              onChange={(event) => change({ sourceTitle: event.currentTarget.value })}
              error={refused['sourceTitle']}
            />
            <div className={classes.pair}>
              <TextInput
                label={t('research.sourceOn')}
                placeholder={t('research.sourceOnExample')}
                maxLength={10}
                value={values.sourceOn}
                onChange={(event) => change({ sourceOn: event.currentTarget.value })}
                error={refused['sourceOn'] && t('research.badDate')}
              />
              <TextInput
                label={t('research.locality')}
                placeholder={t('research.localityExample')}
                maxLength={LINE_AT_MOST}
                value={values.locality}
                onChange={(event) => change({ locality: event.currentTarget.value })}
                error={refused['locality']}
              />
            </div>
            <TextInput
              type="url"
              label={`${t('research.url')} (${t('app.optional')})`}
              value={values.url}
              onChange={(event) => change({ url: event.currentTarget.value })}
              error={refused['url'] && t('research.badUrl')}
            />
          </Stack>
        )}
        <ChoiceChips
          look="segments"
          legend={t('research.confidence')}
          choices={CONFIDENCES.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          value={values.confidence}
          onChange={(confidence) => change({ confidence })}
        />
        <NativeSelect
          size="md"
          label={t('research.topic')}
          value={values.topic}
          onChange={(event) => {
            const topic = RESEARCH_TOPICS.find((each) => each === event.currentTarget.value);
            if (topic) change({ topic });
          }}
          data={RESEARCH_TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
        />
        {beforeButton}
        <ErrorState error={Object.keys(refused).length > 0 ? null : error} />
        <Button type="submit" size="md" loading={busy}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
