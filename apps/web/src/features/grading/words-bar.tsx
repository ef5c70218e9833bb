import { Button, Kbd } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import type { ChosenWords } from './use-words.ts';
import classes from './sheet.module.css';

interface WordsBarProps {
  readonly chosen: ChosenWords;
  readonly quote: string;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** The words about to be commented on, and how: a button after selecting, arrows when chosen with the keyboard. */
export function WordsBar({ chosen, quote, onAdd, onLeave }: WordsBarProps) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const { byKeyboard, move } = chosen;
  useEffect(() => {
    if (byKeyboard) bar.current?.focus({ preventScroll: true });
  }, [byKeyboard]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => move(1, event.shiftKey),
      ArrowRight: () => move(1, event.shiftKey),
      ArrowUp: () => move(-1, event.shiftKey),
      ArrowLeft: () => move(-1, event.shiftKey),
      Enter: onAdd,
      Escape: onLeave,
    }[event.key];
    if (!act || !byKeyboard || event.target !== bar.current) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div
      ref={bar}
      className={classes.wordsBar}
      role="group"
      aria-label={t(byKeyboard ? 'grading.chooseWords' : 'grading.chosenWords')}
      tabIndex={byKeyboard ? 0 : undefined}
      onKeyDown={onKeyDown}
    >
      <q aria-live="polite">{quote}</q>
      {byKeyboard && (
        <small aria-hidden>
          <Kbd size="xs">↑ ↓</Kbd> {t('grading.wordsMove')} <Kbd size="xs">⇧ ↓</Kbd>{' '}
          {t('grading.wordsLonger')} <Kbd size="xs">⏎</Kbd> {t('grading.wordsComment')}{' '}
          <Kbd size="xs">Esc</Kbd> {t('grading.wordsLeave')}
        </small>
      )}
      <Button
        size="sm"
        leftSection={<IconMessagePlus size={17} stroke={1.75} aria-hidden />}
        aria-keyshortcuts={byKeyboard ? 'Enter' : 'c'}
        // The selection is what it is about; a press must not take it away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAdd}
      >
        {t('grading.commentOnWords')}
      </Button>
    </div>
  );
}
