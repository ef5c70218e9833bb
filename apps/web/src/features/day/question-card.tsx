import { IconCheck, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useId } from 'react';
import { LIMITS } from '@firsthand/contracts';
import { useText } from '../../shared/intl/text.tsx';
import { answerEdit, stampOver, type Edit, type LogAnswer } from '../../shared/offline/edits.ts';
import classes from './day.module.css';
import type { Step } from './steps.ts';

interface QuestionCardProps {
  readonly step: Extract<Step, { kind: 'question' }>;
  readonly position: number;
  readonly put: (edit: Edit) => void;
}

/** One question, large enough to read at arm's length, and a note to it. Key words are enough. */
export function QuestionCard({ step: { question, answer }, position, put }: QuestionCardProps) {
  const t = useText();
  const id = useId();
  const starred = answer?.starred ?? question.starred;
  const change = (part: Partial<Pick<LogAnswer, 'text' | 'starred' | 'asked'>>) =>
    put(
      answer
        ? answerEdit(answer, part)
        : {
            kind: 'answer',
            content: {
              ...{ id: crypto.randomUUID(), questionId: question.id, question: question.text, position },
              ...{ topic: question.topic, answerType: question.answerType, starred: question.starred },
              topics: question.researchTopic ? [question.researchTopic] : [],
              ...part,
              over: [],
              ...stampOver(null),
            },
          },
    );
  const text = answer?.text ?? '';
  return (
    <div className={classes.question}>
      <h2 className={classes.big} id={id}>
        {question.text || t('day.freeNotes')}
      </h2>
      <div className={classes.marks}>
        <button
          type="button"
          aria-pressed={answer?.asked ?? false}
          onClick={() => change({ asked: !(answer?.asked ?? false) })}
        >
          <IconCheck size={20} aria-hidden />
          {t('day.asked')}
        </button>
        <button type="button" aria-pressed={starred} onClick={() => change({ starred: !starred })}>
          {starred ? <IconStarFilled size={18} aria-hidden /> : <IconStar size={18} aria-hidden />}
          {t('day.important')}
        </button>
      </div>
      <textarea
        className={classes.note}
        aria-labelledby={id}
        placeholder={t('day.notePlaceholder')}
        maxLength={LIMITS.textLength}
        value={text}
        onChange={({ currentTarget: { value } }) =>
          change({ text: value, ...(value !== '' && { asked: true }) })
        }
      />
    </div>
  );
}
