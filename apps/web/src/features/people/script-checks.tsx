import {
  checkScript,
  openFields,
  type ScriptCheck,
  type ScriptFacts,
  unknownFields,
} from '@firsthand/wording';
import { IconCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './scripts.module.css';

interface ScriptChecksProps {
  readonly text: string;
  readonly facts: ScriptFacts;
  /** It is a script, to be filled in later; else its fields are still to fill in now. */
  readonly unfilled?: boolean;
  /** A sentence that would mend it. */
  readonly example: (check: ScriptCheck) => string;
}

function useChecked(text: string, facts: ScriptFacts, unfilled: boolean) {
  return useMemo(() => {
    const found = checkScript(text, facts);
    const open = unfilled ? unknownFields(text) : openFields(text);
    const missing = found.checks.filter(({ holds }) => !holds).length;
    const lacks =
      missing + found.jobAsking.length + (open.length > 0 ? 1 : 0) + (found.otherMinutes === null ? 0 : 1);
    return { ...found, open, lacks };
  }, [text, facts, unfilled]);
}

/** Where there is no room beside the text: how it stands, staying in sight, and the way down to what is missing. */
export function ChecksLine({ text, facts, unfilled = false }: Omit<ScriptChecksProps, 'example'>) {
  const t = useText();
  const { lacks } = useChecked(text, facts, unfilled);
  return (
    <a href="#checks" className={classes.checksLine} data-content={lacks === 0 || undefined}>
      {lacks === 0 ? (
        <IconCheck size={18} stroke={2} aria-hidden />
      ) : (
        <IconCircleDashed size={18} stroke={1.75} aria-hidden />
      )}
      {t('script.lacks', { count: lacks })}
    </a>
  );
}

/** What the person will want to hear, and what is there already. It says, and forbids nothing. */
export function ScriptChecks({ text, facts, unfilled = false, example }: ScriptChecksProps) {
  const t = useText();
  const { checks, jobAsking, otherMinutes, mostlySample, open, lacks } = useChecked(text, facts, unfilled);
  const content = lacks === 0;
  return (
    <section className={classes.checks} aria-labelledby="checks">
      <h2 id="checks" tabIndex={-1}>
        {t('script.checks')}
      </h2>
      <p role="status" className={classes.verdict} data-content={content || undefined}>
        {t(content ? 'script.content' : 'script.notYet')}
      </p>
      <ul>
        {checks.map(({ check, holds }) => (
          <li key={check} data-holds={holds || undefined}>
            {holds ? (
              <IconCheck size={18} stroke={2} aria-hidden />
            ) : (
              <IconCircleDashed size={18} stroke={1.75} aria-hidden />
            )}
            <div>
              <span>{t(holds ? `script.has.${check}` : `script.misses.${check}`)}</span>
              {!holds && example(check) && <q>{example(check)}</q>}
            </div>
          </li>
        ))}
        {otherMinutes !== null && (
          <Hint>{t('script.otherMinutes', { asked: otherMinutes, minutes: facts.minutes })}</Hint>
        )}
        {jobAsking.map(({ start, end, rule }) => (
          <Hint key={`${rule} ${start}`} strong>
            {t('script.jobAsking', { words: text.slice(start, end) })}
          </Hint>
        ))}
        {open.length > 0 && <Hint>{t('script.open', { fields: open.join(' ') })}</Hint>}
        {mostlySample && <Hint>{t('script.sample')}</Hint>}
      </ul>
    </section>
  );
}

function Hint({ children, strong }: { children: string; strong?: boolean }) {
  return (
    <li data-strong={strong}>
      <IconPencil size={18} stroke={1.75} aria-hidden />
      <div>
        <span>{children}</span>
      </div>
    </li>
  );
}
