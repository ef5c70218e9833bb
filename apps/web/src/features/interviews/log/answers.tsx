import { ActionIcon, Button, Menu } from '@mantine/core';
import { ANSWER_TYPES, type AnswerType } from '@firsthand/contracts';
import { IconChevronUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useToldText } from '../../../shared/fieldwork/use-told-text.ts';
import { useText } from '../../../shared/intl/text.tsx';
import {
  answerEdit,
  stampOver,
  type Edit,
  type LogAnswer,
  type LogSheet,
} from '../../../shared/offline/edits.ts';
import { Words } from './typed-inputs.tsx';
import { ValueFields } from './value-fields.tsx';
import classes from './log.module.css';

interface AnswersProps {
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
}

/** What was asked and said, in order; then what they told unasked. Questions of the sheet that were left out wait below. */
export function Answers({ log, put }: AnswersProps) {
  const t = useText();
  const { answers, toAsk } = log;
  const add = (question: string, answerType: AnswerType, rest: Partial<LogAnswer> = {}) =>
    put({
      kind: 'answer',
      content: {
        ...{ id: crypto.randomUUID(), questionId: '', question, answerType, asked: true, ...rest },
        position: Math.min(9_999, answers.length + 1),
        over: [],
        ...stampOver(null),
      },
    });
  const open = toAsk.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
  return (
    <>
      {answers.length === 0 && <p className={classes.soft}>{t('log.noAnswers')}</p>}
      <ol className={classes.answers}>
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} put={put} />
        ))}
      </ol>
      <div className={classes.add}>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="md" variant="default" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('log.addAnswer')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ANSWER_TYPES.map((type) => (
              <Menu.Item
                key={type}
                onClick={() =>
                  type === 'FREE'
                    ? add('', type, { asked: false, volunteered: true })
                    : add(t(`log.question.${type}`), type)
                }
              >
                {t(`log.type.${type}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {open.length > 0 && (
        <details className={classes.open}>
          <summary>{t('log.leftOut', { count: open.length })}</summary>
          <ul>
            {open.map(({ id, text, answerType, starred, topic, researchTopic }) => (
              <li key={id}>
                <Button
                  variant="subtle"
                  size="compact-md"
                  onClick={() =>
                    add(text, answerType, {
                      ...{ questionId: id, starred, topic },
                      topics: researchTopic ? [researchTopic] : [],
                    })
                  }
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What is written is read first: a long log stays short on a phone. It opens for whoever wants to change it. */
function Answer({ answer, put }: { answer: LogAnswer; put: (edit: Edit) => void }) {
  const t = useText();
  const id = useId();
  const toldText = useToldText();
  const said = [toldText(answer), answer.text].filter((part) => part !== '');
  const [open, setOpen] = useState(said.length === 0);
  const heading = answer.question || t(answer.volunteered ? 'log.toldMe' : 'log.noted');
  // What is being typed here does not show what comes from elsewhere meanwhile, so it is not made over that.
  const seen = useRef<readonly string[]>([]);
  const change = (part: Parameters<typeof answerEdit>[1]) => {
    const edit = answerEdit(answer, part);
    if (edit.kind !== 'answer') return;
    const over = seen.current.length > 0 ? seen.current.slice(0, 50) : [answer.editId];
    seen.current = [edit.content.editId, ...over];
    put({ ...edit, content: { ...edit.content, over } });
  };
  return (
    <li aria-labelledby={id} onBlur={() => (seen.current = [])}>
      <div className={classes.head}>
        <h3 id={id}>
          {heading}
          {answer.elsewhere && <small className={classes.elsewhere}>{t('log.elsewhere')}</small>}
        </h3>
        {open && (
          <ActionIcon
            size={36}
            aria-label={t('log.remove', { what: heading })}
            onClick={() => change({ removed: true })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          size={36}
          aria-label={t('log.change', { what: heading })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconChevronUp size={18} aria-hidden /> : <IconPencil size={18} aria-hidden />}
        </ActionIcon>
      </div>
      {open ? (
        <>
          <ValueFields
            type={answer.answerType}
            value={answer.value}
            onKeep={(part) => change({ value: { ...answer.value, ...part } })}
          />
          <Words
            label={t(answer.answerType === 'FREE' ? 'log.words' : 'log.wordsBeside')}
            value={answer.text}
            onKeep={(text) => change({ text, ...(text !== '' && !answer.volunteered && { asked: true }) })}
          />
        </>
      ) : (
        said.map((part) => (
          <p key={part} className={classes.said}>
            {part}
          </p>
        ))
      )}
    </li>
  );
}
