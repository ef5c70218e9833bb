import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { undoToast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { moved, newLesson, newQuestion } from './desk.ts';
import type { Edition, Lesson, Question } from './primer-data.ts';
import { QuestionEditor } from './question-editor.tsx';
import classes from './desk.module.css';

interface EditionEditorProps {
  readonly edition: Edition;
  /** By path, as the API names them. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: (edition: Edition) => Edition) => void;
}

const LESSONS_AT_MOST = 20;

/** Lessons, questions and pledge in one language. */
export function EditionEditor({ edition, errors, onChange }: EditionEditorProps) {
  const t = useText();
  const { language, lessons, questions, pledge } = edition;
  const error = (path: string) => errors[`${language}.${path}`];
  const changeLesson = (key: string, change: Partial<Lesson>) =>
    onChange((now) => ({
      ...now,
      lessons: now.lessons.map((each) => (each.key === key ? { ...each, ...change } : each)),
    }));
  const changeQuestion = (key: string, question: Question) =>
    onChange((now) => ({
      ...now,
      questions: now.questions.map((each) => (each.key === key ? question : each)),
    }));
  /** Takes a part away at once, with a way back to where it stood. */
  const remove = (list: 'lessons' | 'questions', at: number) => {
    const part = edition[list][at]!;
    onChange((now) => ({ ...now, [list]: now[list].filter(({ key }) => key !== part.key) }));
    undoToast({
      message: t('desk.removed'),
      undoLabel: t('app.undo'),
      undo: () =>
        onChange((now) => ({ ...now, [list]: [...now[list].slice(0, at), part, ...now[list].slice(at)] })),
    });
  };
  const move = (list: 'lessons' | 'questions', at: number, by: -1 | 1) =>
    onChange((now) => ({ ...now, [list]: moved<Lesson | Question>(now[list], at, by) }));
  return (
    <div>
      <section className={classes.section} aria-labelledby="lessons">
        <h2 id="lessons">{t('desk.lessons')}</h2>
        <p className={classes.soft}>{t('desk.lessonsHint')}</p>
        {lessons.map(({ key, title, text }, at) => (
          <Part
            key={key}
            name={title || t('desk.newLesson')}
            first={at === 0}
            last={at === lessons.length - 1}
            onMove={(by) => move('lessons', at, by)}
            onRemove={() => remove('lessons', at)}
          >
            <TextInput
              label={t('desk.lessonTitle')}
              value={title}
              maxLength={200}
              lang={language}
              error={error(`lessons.${at}.title`)}
              onChange={(event) => changeLesson(key, { title: event.currentTarget.value })}
            />
            <Textarea
              label={t('desk.lessonText')}
              autosize
              minRows={4}
              maxLength={8_000}
              lang={language}
              value={text}
              error={error(`lessons.${at}.text`)}
              onChange={(event) => changeLesson(key, { text: event.currentTarget.value })}
            />
          </Part>
        ))}
        <p className={classes.wrong}>{error('lessons')}</p>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={lessons.length >= LESSONS_AT_MOST}
          onClick={() => onChange((now) => ({ ...now, lessons: [...now.lessons, newLesson('')] }))}
        >
          {t('desk.addLesson')}
        </Button>
      </section>
      <section className={classes.section} aria-labelledby="questions">
        <h2 id="questions">{t('desk.questions')}</h2>
        <p className={classes.soft}>{t('desk.questionsHint')}</p>
        {questions.map((question, at) => (
          <Part
            key={question.key}
            name={t('desk.question', { number: at + 1 })}
            first={at === 0}
            last={at === questions.length - 1}
            onMove={(by) => move('questions', at, by)}
            onRemove={() => remove('questions', at)}
          >
            <QuestionEditor
              question={question}
              number={at + 1}
              language={language}
              error={(path) => error(`questions.${at}.${path}`)}
              onChange={(changed) => changeQuestion(question.key, changed)}
            />
          </Part>
        ))}
        <p className={classes.wrong}>{error('questions')}</p>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={questions.length >= LESSONS_AT_MOST}
          onClick={() => onChange((now) => ({ ...now, questions: [...now.questions, newQuestion()] }))}
        >
          {t('desk.addQuestion')}
        </Button>
      </section>
      <section className={classes.section} aria-labelledby="pledge">
        <h2 id="pledge">{t('desk.pledge')}</h2>
        <p className={classes.soft}>{t('desk.pledgeHint')}</p>
        <Textarea
          label={t('desk.pledgeText')}
          autosize
          minRows={4}
          maxLength={4_000}
          lang={language}
          value={pledge}
          error={error('pledge')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange((now) => ({ ...now, pledge: value }));
          }}
        />
      </section>
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A part of a list, with how to move it and take it away. */
function Part({ name, first, last, onMove, onRemove, children }: PartProps) {
  const t = useText();
  return (
    <div className={classes.part} role="group" aria-label={name}>
      <div className={classes.partHead}>
        <strong>{name}</strong>
        <span>
          <ActionIcon
            size="lg"
            aria-label={t('desk.up', { title: name })}
            disabled={first}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="lg"
            aria-label={t('desk.down', { title: name })}
            disabled={last}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon size="lg" aria-label={t('desk.removeNamed', { title: name })} onClick={onRemove}>
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {children}
    </div>
  );
}
