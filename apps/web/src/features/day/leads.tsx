import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconTrash } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { stampOver, type Edit, type LogSheet } from '../../shared/offline/edits.ts';
import type { Viewer } from '../../shared/session/session.ts';
import classes from './day.module.css';
import { useKeptLine } from './use-kept-line.ts';

interface LeadsProps {
  readonly viewer: Viewer;
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
}

/** Where the conversation leads besides people: something to read, and work the student had not heard of. */
export function Leads({ viewer, log, put }: LeadsProps) {
  const t = useText();
  return (
    <>
      <Lines
        viewer={viewer}
        thing={`${log.interview.id}.source`}
        title={t('day.sources')}
        label={t('day.source')}
        lines={log.sources.map(({ id, text, editedAt }) => ({ id, text, editedAt }))}
        onAdd={(text) =>
          put({ kind: 'source', content: { id: crypto.randomUUID(), text, ...stampOver(null) } })
        }
        onRemove={(id, before) =>
          put({ kind: 'source', content: { id, removed: true, ...stampOver(before) } })
        }
      />
      <Lines
        viewer={viewer}
        thing={`${log.interview.id}.discovery`}
        title={t('day.discoveries')}
        label={t('day.discovery')}
        lines={log.discoveries.map(({ id, title, occupation, editedAt }) => ({
          ...{ id, editedAt },
          text: occupation?.title ?? title,
        }))}
        onAdd={(title) =>
          put({ kind: 'discovery', content: { id: crypto.randomUUID(), title, ...stampOver(null) } })
        }
        onRemove={(id, before) =>
          put({ kind: 'discovery', content: { id, removed: true, ...stampOver(before) } })
        }
      />
    </>
  );
}

interface LinesProps {
  readonly viewer: Viewer;
  readonly thing: string;
  readonly title: string;
  readonly label: string;
  readonly lines: readonly { readonly id: string; readonly text: string; readonly editedAt: string }[];
  readonly onAdd: (text: string) => void;
  readonly onRemove: (id: string, before: string) => void;
}

function Lines({ viewer, thing, title, label, lines, onAdd, onRemove }: LinesProps) {
  const t = useText();
  const [text, setText] = useKeptLine(viewer, thing);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <section className={classes.named}>
      <h3>{title}</h3>
      {lines.length > 0 && (
        <ul className={classes.told}>
          {lines.map((line) => (
            <li key={line.id}>
              <span>{line.text}</span>
              <button
                type="button"
                aria-label={t('day.remove', { text: line.text })}
                onClick={() => onRemove(line.id, line.editedAt)}
              >
                <IconTrash size={18} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} className={classes.line}>
        <TextInput
          size="md"
          label={label}
          value={text}
          maxLength={LIMITS.noteLength}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" size="md" disabled={text.trim() === ''}>
          {t('day.add')}
        </Button>
      </form>
    </section>
  );
}
