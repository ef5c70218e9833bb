import { Button } from '@mantine/core';
import type { ScriptChannel } from '@firsthand/contracts';
import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import { type ScriptSheet, wholeOf, type Words } from './scripts.ts';
import classes from './scripts.module.css';

interface ScriptVersionsProps {
  readonly channel: ScriptChannel;
  readonly versions: ScriptSheet['versions'];
  readonly now: Words;
  readonly onRestore: (content: Words) => void;
}

/** What the script said before. Going back to one keeps what it says now, too. */
export function ScriptVersions({ channel, versions, now, onRestore }: ScriptVersionsProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const earlier = versions.filter(({ content }) => wholeOf(content, channel) !== wholeOf(now, channel));
  if (earlier.length === 0) return null;
  return (
    <section className={classes.versions} aria-labelledby="versions">
      <h2 id="versions">{t('script.versions')}</h2>
      <ul>
        {earlier.map(({ id, number, savedAt, content }) => (
          <li key={id}>
            <details>
              <summary>
                {t('script.version', {
                  number,
                  when: formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
              </summary>
              <p>{wholeOf(content, channel)}</p>
              <Button variant="default" onClick={() => onRestore(content)}>
                {t('script.restore')}
              </Button>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
