import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconPencil,
  IconStar,
  IconStarFilled,
  IconTrash,
  IconUser,
} from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { WordingLocale } from '@firsthand/wording';
import { undoToast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { EditQuestion } from './edit-question.tsx';
import { MarkedText } from './marked-text.tsx';
import classes from './questions.module.css';
import { changed, moved, putBack, without } from './sheet.ts';
import type { Sheet, SheetQuestion, SheetValue } from './sheet-query.ts';
import { Warnings } from './warnings.tsx';

interface QuestionListProps {
  /** Those of the person that was picked, or all. */
  readonly shown: readonly SheetQuestion[];
  readonly sheet: Sheet;
  readonly language: WordingLocale;
  readonly onEdit: (change: (now: SheetValue) => SheetValue) => void;
}

/** The chosen questions in their order. They move by buttons, and by Alt with an arrow; nothing has to be dragged. */
export function QuestionList({ shown, sheet, language, onEdit }: QuestionListProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [editing, setEditing] = useState<string | null>(null);

  const move = (id: string, by: -1 | 1) => {
    const at = shown.findIndex((one) => one.id === id);
    if (!shown[at + by]) return;
    onEdit((now) => moved(now, id, by, shown));
    setSaid(t('questions.movedTo', { at: at + by + 1, of: shown.length }));
  };
  const remove = (question: SheetQuestion) => {
    const shownAt = shown.indexOf(question);
    let at = 0;
    onEdit((now) => {
      at = now.questions.findIndex(({ id }) => id === question.id);
      return without(now, question.id);
    });
    undoToast({
      message: t('questions.removed'),
      undoLabel: t('app.undo'),
      undo: () => onEdit((now) => putBack(now, question, at)),
    });
    // Whoever goes by keyboard goes on at the next one.
    const next = shown[shownAt + 1] ?? shown[shownAt - 1];
    if (next) list.current?.querySelector<HTMLElement>(`[data-question="${next.id}"] button`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  if (shown.length === 0) return <p className={classes.hint}>{t('questions.none')}</p>;
  return (
    <>
      <ol ref={list} className={classes.list}>
        {shown.map((question, at) => (
          <li
            key={question.id}
            data-question={question.id}
            data-starred={question.starred || undefined}
            onKeyDown={(event) => onKeyDown(event, question.id)}
          >
            {editing === question.id ? (
              <EditQuestion
                question={question}
                sheet={sheet}
                language={language}
                onChange={(part) => onEdit((now) => changed(now, question.id, part))}
                onDone={() => setEditing(null)}
              />
            ) : (
              <Row
                question={question}
                at={at}
                of={shown.length}
                sheet={sheet}
                language={language}
                onMove={(by) => move(question.id, by)}
                onChange={(part) => onEdit((now) => changed(now, question.id, part))}
                onOpen={() => setEditing(question.id)}
                onRemove={() => remove(question)}
              />
            )}
          </li>
        ))}
      </ol>
      <p className={classes.keys}>{t('questions.keys')}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface RowProps {
  readonly question: SheetQuestion;
  readonly at: number;
  readonly of: number;
  readonly sheet: Sheet;
  readonly language: WordingLocale;
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (part: Partial<SheetQuestion>) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function Row({ question, at, of, sheet, language, onMove, onChange, onOpen, onRemove }: RowProps) {
  const t = useText();
  const { text, topic, answerType, starred, contactId } = question;
  const name = { name: text };
  const only = sheet.people.find(({ id }) => id === contactId);
  return (
    <>
      <div className={classes.row}>
        <ActionIcon
          size="lg"
          aria-pressed={starred}
          aria-label={t('questions.star', name)}
          className={classes.star}
          onClick={() => onChange({ starred: !starred })}
        >
          {starred ? (
            <IconStarFilled size={20} aria-hidden />
          ) : (
            <IconStar size={20} stroke={1.75} aria-hidden />
          )}
        </ActionIcon>
        <div className={classes.words}>
          <p className={classes.text}>
            <MarkedText text={text} language={language} />
          </p>
          <p className={classes.about}>
            {[
              t(`question.topic.${topic}`),
              answerType !== 'FREE' && t(`question.answer.${answerType}`),
              only && t('questions.onlyFor', { name: only.name }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <span className={classes.order}>
          <ActionIcon
            size="lg"
            aria-label={t('questions.moveUp', name)}
            disabled={at === 0}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="lg"
            aria-label={t('questions.moveDown', name)}
            disabled={at === of - 1}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="lg" aria-label={t('questions.more', name)}>
                <IconDots size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onOpen}>
                {t('questions.edit')}
              </Menu.Item>
              {contactId !== null && (
                <Menu.Item
                  leftSection={<IconUser size={16} aria-hidden />}
                  onClick={() => onChange({ contactId: null })}
                >
                  {t('questions.askAll')}
                </Menu.Item>
              )}
              {contactId === null &&
                sheet.people.slice(0, 8).map((person) => (
                  <Menu.Item
                    key={person.id}
                    leftSection={<IconUser size={16} aria-hidden />}
                    onClick={() => onChange({ contactId: person.id })}
                  >
                    {t('questions.askOnly', { name: person.name })}
                  </Menu.Item>
                ))}
              <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>
                {t('questions.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      <Warnings
        question={question}
        findings={sheet.findings}
        language={language}
        onReplace={(next) => onChange({ text: next })}
      />
    </>
  );
}
