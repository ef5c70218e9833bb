import { useEffect, useMemo, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { sentencesOf, trimmed, type Words } from '../../shared/remarks/remark.ts';
import type { Sheet } from './grading-data.ts';

type Answers = Sheet['submission']['answers'];

/** From the `from`th sentence to the `to`th, both in one answer. */
interface Sentences {
  readonly from: number;
  readonly to: number;
}

export interface ChosenWords {
  readonly words: Words | null;
  /** Chosen sentence by sentence with the keyboard, not selected with the mouse. */
  readonly byKeyboard: boolean;
  /** Begins choosing at the sentence after these words. */
  readonly begin: (after: Words | null) => void;
  /** The next or the previous sentence; `longer` keeps the ones before. */
  readonly move: (by: 1 | -1, longer: boolean) => void;
  readonly end: () => void;
}

/** Words of the text about to be commented on: selected, or chosen sentence by sentence. */
export function useWords(pane: RefObject<HTMLElement | null>, answers: Answers, open: boolean): ChosenWords {
  const { locale } = useIntl();
  const sentences = useMemo(() => sentencesOf(answers, locale), [answers, locale]);
  const [selected, setSelected] = useState<Words | null>(null);
  const [chosen, setChosen] = useState<Sentences | null>(null);

  useEffect(() => {
    if (!open) return;
    const onSelection = () => setSelected(pane.current && selectedIn(pane.current, answers));
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [pane, answers, open]);

  const wordsOf = ({ from, to }: Sentences): Words | null => {
    const [first, last] = [sentences[from], sentences[to]];
    return first && last ? { ...first, end: last.end } : null;
  };
  return {
    words: chosen ? wordsOf(chosen) : selected,
    byKeyboard: chosen !== null,
    begin: (after) => {
      const place = answers.findIndex(({ promptId }) => promptId === after?.promptId);
      const at = sentences.findIndex(({ promptId, start }) => {
        const here = answers.findIndex((answer) => answer.promptId === promptId);
        return here > place || (here === place && after !== null && start >= after.end);
      });
      if (sentences.length > 0) setChosen({ from: Math.max(at, 0), to: Math.max(at, 0) });
    },
    move: (by, longer) =>
      setChosen((now) => {
        if (!now) return now;
        const to = now.to + by;
        if (!sentences[to]) return now;
        if (!longer) return { from: to, to };
        const sameAnswer = sentences[to].promptId === sentences[now.from]!.promptId;
        return to >= now.from && sameAnswer ? { from: now.from, to } : now;
      }),
    end: () => {
      setChosen(null);
      setSelected(null);
      document.getSelection()?.removeAllRanges();
    },
  };
}

/** What is selected, when it lies within one answer. */
function selectedIn(pane: HTMLElement, answers: Answers): Words | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const within = range.startContainer.parentElement?.closest<HTMLElement>('[data-prompt]');
  const answer = answers.find(({ promptId }) => promptId === within?.dataset['prompt']);
  if (!within || !answer || !pane.contains(within)) return null;
  const before = document.createRange();
  before.selectNodeContents(within);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  // A selection that runs on into what follows, as after a triple click, ends with the answer.
  if (within.contains(range.endContainer)) before.setEnd(range.endContainer, range.endOffset);
  else before.selectNodeContents(within);
  return trimmed(answer.text, { promptId: answer.promptId, start, end: before.toString().length });
}
