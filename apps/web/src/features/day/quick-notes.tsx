import { Button, Drawer } from '@mantine/core';
import { LIMITS, RESEARCH_TOPICS, type ResearchTopic } from '@firsthand/contracts';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { answerEdit, stampOver, type Edit, type LogSheet } from '../../shared/offline/edits.ts';
import classes from './day.module.css';

interface QuickNotesProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
}

/** What they tell unasked: a topic, a few words, and back to the conversation. */
export function QuickNotes({ opened, onClose, log, put }: QuickNotesProps) {
  const t = useText();
  const [topic, setTopic] = useState<ResearchTopic | 'NONE'>('NONE');
  /** The note that is being written; it is kept from the first letter on. */
  const [writing, setWriting] = useState<string | null>(null);
  const told = log.answers.filter(({ volunteered }) => volunteered);
  const current = told.find(({ id }) => id === writing);
  const topics = (of: ResearchTopic | 'NONE') => (of === 'NONE' ? [] : [of]);
  const write = (text: string) => {
    if (current) return put(answerEdit(current, { text }));
    const id = crypto.randomUUID();
    setWriting(id);
    put({
      kind: 'answer',
      content: {
        id,
        text,
        topics: topics(topic),
        volunteered: true,
        position: told.length,
        over: [],
        ...stampOver(null),
      },
    });
  };
  const close = () => {
    setWriting(null);
    setTopic('NONE');
    onClose();
  };
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="bottom"
      size="auto"
      title={t('day.tellTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes.quick}>
        <textarea
          className={classes.quickNote}
          aria-label={t('day.tellLabel')}
          placeholder={t('day.tellPlaceholder')}
          maxLength={LIMITS.textLength}
          value={current?.text ?? ''}
          onChange={({ currentTarget: { value } }) => write(value)}
          data-autofocus
        />
        <ChoiceChips
          legend={t('day.tellAbout')}
          choices={[
            ...RESEARCH_TOPICS.map((value) => ({ value, label: t(`day.topic.${value}`) })),
            { value: 'NONE' as const, label: t('day.topic.NONE') },
          ]}
          value={topic}
          onChange={(value) => {
            setTopic(value);
            if (current) put(answerEdit(current, { topics: topics(value) }));
          }}
        />
        <Button size="lg" fullWidth onClick={close}>
          {t('day.tellDone')}
        </Button>
        {told.length > 0 && (
          <ul className={classes.told} aria-label={t('day.told')}>
            {told
              .filter(({ id }) => id !== writing)
              .map((note) => (
                <li key={note.id}>
                  <span>
                    {note.elsewhere && <small>{t('log.elsewhere')} </small>}
                    {note.text}
                  </span>
                  <button
                    type="button"
                    aria-label={t('day.remove', { text: note.text.slice(0, 40) })}
                    onClick={() => put(answerEdit(note, { removed: true }))}
                  >
                    <IconTrash size={18} aria-hidden />
                  </button>
                </li>
              ))}
          </ul>
        )}
      </div>
    </Drawer>
  );
}
