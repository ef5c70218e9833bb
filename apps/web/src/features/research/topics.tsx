import { Button, Checkbox, CloseButton } from '@mantine/core';
import { RESEARCH_TOPICS, type ResearchTopic } from '@firsthand/contracts';
import { IconPlus, IconQuestionMark } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import {
  AddOpenQuestionDocument,
  RemoveOpenQuestionDocument,
  UpdateOpenQuestionDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './research.module.css';
import type { Finding, OpenQuestion, Sheet } from './sheet-query.ts';
import { StandingPill } from './standing-pill.tsx';
import { useSourceText } from './use-source-text.ts';

interface TopicsProps {
  readonly sheet: Sheet;
  readonly onAdd: (topic: ResearchTopic) => void;
  readonly onAsk: (topic: ResearchTopic) => void;
  readonly onEdit: (findingId: string) => void;
}

/** What was read, topic by topic, and what is still open. */
export function Topics({ sheet, onAdd, onAsk, onEdit }: TopicsProps) {
  const t = useText();
  const { chosen, occupation } = sheet;
  return RESEARCH_TOPICS.map((topic) => {
    const findings = sheet.findings.filter((one) => one.topic === topic);
    const questions = sheet.questions.filter((one) => one.topic === topic);
    const name = t(`topic.${topic}`);
    return (
      <section key={topic} className={classes.topic} aria-labelledby={`topic-${topic}`}>
        <h2 id={`topic-${topic}`}>{name}</h2>
        {findings.length === 0 && questions.length === 0 && (
          <p className={classes.hint}>{t(`topicHint.${topic}`)}</p>
        )}
        {findings.length > 0 && (
          <ul className={classes.findings}>
            {findings.map((finding) => (
              <FindingRow key={finding.id} finding={finding} onEdit={() => onEdit(finding.id)} />
            ))}
          </ul>
        )}
        {questions.length > 0 && (
          <ul className={classes.questions} aria-label={t('research.questionsOn', { topic: name })}>
            {questions.map((question) => (
              <QuestionRow key={question.id} question={question} occupationId={occupation.id} />
            ))}
          </ul>
        )}
        {chosen && (
          <div className={classes.buttons}>
            <Button
              variant="light"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => onAdd(topic)}
              aria-label={t('research.addTo', { topic: name })}
            >
              {t('research.addShort')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconQuestionMark size={16} aria-hidden />}
              onClick={() => onAsk(topic)}
              aria-label={t('research.askAbout', { topic: name })}
            >
              {t('research.askShort')}
            </Button>
          </div>
        )}
      </section>
    );
  });
}

function FindingRow({ finding, onEdit }: { finding: Finding; onEdit: () => void }) {
  const t = useText();
  const sourceText = useSourceText();
  const { text, url, confidence, summary } = finding;
  return (
    <li>
      <p className={classes.text}>{text}</p>
      <p className={classes.source}>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {sourceText(finding)}
          </a>
        ) : (
          sourceText(finding)
        )}
        {' · '}
        {t(`confidenceSays.${confidence}`)}
      </p>
      <div className={classes.foot}>
        {summary.standing !== 'NOT_HEARD' && <StandingPill summary={summary} />}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={onEdit}
          aria-label={t('research.editNamed', { text })}
        >
          {t('research.edit')}
        </Button>
      </div>
    </li>
  );
}

function QuestionRow({ question, occupationId }: { question: OpenQuestion; occupationId: string }) {
  const t = useText();
  const changed = useFieldworkChanged();
  const { id, topic, text, version, answeredAt } = question;
  const answer = useMutation({
    mutationFn: (answered: boolean) =>
      request(UpdateOpenQuestionDocument, { input: { id, version, topic, text, answered } }),
    onSettled: changed,
  });
  const restore = useMutation({
    mutationFn: () => request(AddOpenQuestionDocument, { input: { occupationId, topic, text } }),
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: () => request(RemoveOpenQuestionDocument, { id }),
    onSuccess: async () => {
      undoToast({
        message: t('research.questionRemoved'),
        undoLabel: t('app.undo'),
        undo: () => restore.mutate(),
      });
      await changed();
    },
  });
  const answered = answer.isPending ? answer.variables : answeredAt !== null;
  return (
    <li>
      <Checkbox
        label={text}
        description={t(answered ? 'research.answered' : 'research.open')}
        checked={answered}
        disabled={answer.isPending}
        onChange={(event) => answer.mutate(event.currentTarget.checked)}
      />
      <CloseButton
        aria-label={t('research.removeQuestion', { text })}
        disabled={remove.isPending}
        onClick={() => remove.mutate()}
      />
      <ErrorState error={answer.error ?? remove.error} />
    </li>
  );
}
