import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { WordingLocale } from '@firsthand/wording';
import { useText } from '../../shared/intl/text.tsx';
import classes from './questions.module.css';
import { alreadyKnown } from './sheet.ts';
import type { KnownFinding, SheetQuestion } from './sheet-query.ts';
import { flagsOf } from './wording.ts';

interface WarningsProps {
  readonly question: Pick<SheetQuestion, 'text' | 'topic' | 'answerType' | 'bankId' | 'openQuestionId'>;
  readonly findings: readonly KnownFinding[];
  readonly language: WordingLocale;
  readonly onReplace: (text: string) => void;
}

/** What could be better about a question, why, and how it could be put. Kind, and never in the way. */
export function Warnings({ question, findings, language, onReplace }: WarningsProps) {
  const t = useText();
  const { closed, job } = flagsOf(question.text, language);
  const known = alreadyKnown(question, findings);
  const [flag] = closed;
  if (!flag && job.length === 0 && !known) return null;
  return (
    <ul className={classes.warnings}>
      {job.length > 0 && (
        <li>
          <IconBulb size={18} stroke={1.75} aria-hidden />
          <p>
            <strong>{t('questions.warn.job')}</strong> {t('questions.warn.jobWhy')}
          </p>
        </li>
      )}
      {flag && (
        <li>
          <IconBulb size={18} stroke={1.75} aria-hidden />
          <p>
            <strong>{t('questions.warn.closed')}</strong> {t(`questions.reword.${flag.rule}`)}
          </p>
        </li>
      )}
      {known && (
        <li>
          <IconBulb size={18} stroke={1.75} aria-hidden />
          <div>
            <p>
              <strong>{t('questions.warn.known')}</strong>{' '}
              {t('questions.warn.knownWhat', { text: known.text, source: known.sourceTitle })}
            </p>
            <Button
              variant="default"
              size="compact-sm"
              mt={6}
              onClick={() =>
                onReplace(t('questions.askWhether', { text: known.text.replace(/[.!?\s]+$/u, '') }))
              }
            >
              {t('questions.askWhetherGo')}
            </Button>
          </div>
        </li>
      )}
    </ul>
  );
}
