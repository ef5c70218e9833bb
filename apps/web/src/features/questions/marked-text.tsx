import type { ReactNode } from 'react';
import type { WordingLocale } from '@firsthand/wording';
import classes from './questions.module.css';
import { flagsOf } from './wording.ts';

/** A question with the words underlined that close it, or that ask for a job. */
export function MarkedText({ text, language }: { text: string; language: WordingLocale }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const flag of flagsOf(text, language).all) {
    if (flag.start < end) continue;
    parts.push(
      text.slice(end, flag.start),
      <span key={flag.start} className={classes.marked}>
        {text.slice(flag.start, flag.end)}
      </span>,
    );
    end = flag.end;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
