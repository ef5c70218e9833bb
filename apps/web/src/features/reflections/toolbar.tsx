import { UnstyledButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  type Icon,
} from '@tabler/icons-react';
import { type ChainedCommands, type Editor, useEditorState } from '@tiptap/react';
import { useRef, useState } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './answer-editor.module.css';

type Name = 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'blockquote' | 'undo' | 'redo';

interface Tool {
  readonly name: Name;
  readonly icon: Icon;
  readonly keys: string;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
  /** It stays on until it is pressed again. */
  readonly lasts: boolean;
}

const lasting = (name: Name, icon: Icon, keys: string, run: Tool['run']): Tool => ({
  ...{ name, icon, keys, run },
  lasts: true,
});
const TOOLS: readonly Tool[] = [
  lasting('bold', IconBold, 'Control+B', (chain) => chain.toggleBold()),
  lasting('italic', IconItalic, 'Control+I', (chain) => chain.toggleItalic()),
  lasting('bulletList', IconList, 'Control+Shift+8', (chain) => chain.toggleBulletList()),
  lasting('orderedList', IconListNumbers, 'Control+Shift+7', (chain) => chain.toggleOrderedList()),
  lasting('blockquote', IconBlockquote, 'Control+Shift+B', (chain) => chain.toggleBlockquote()),
  { name: 'undo', icon: IconArrowBackUp, keys: 'Control+Z', run: (chain) => chain.undo(), lasts: false },
  { name: 'redo', icon: IconArrowForwardUp, keys: 'Control+Y', run: (chain) => chain.redo(), lasts: false },
];

/** One stop for the Tab key; the arrows go from tool to tool, Escape back to the text. */
export function Toolbar({ editor }: { editor: Editor }) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      TOOLS.map(({ name, lasts }) => (lasts ? now.isActive(name) : now.can()[name as 'undo' | 'redo']())),
  });
  const go = (to: number) => {
    const next = (to + TOOLS.length) % TOOLS.length;
    setAt(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const places: Partial<Record<string, () => void>> = {
    ArrowRight: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    Home: () => go(0),
    End: () => go(TOOLS.length - 1),
    Escape: () => editor.commands.focus(),
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('reflections.formatting')}
      className={classes.toolbar}
      data-print="no"
      onKeyDown={(event) => {
        const place = places[event.key];
        if (!place) return;
        event.preventDefault();
        place();
      }}
    >
      {TOOLS.map(({ name, icon: Icon, keys, run, lasts }, index) => (
        <UnstyledButton
          key={name}
          className={classes.tool}
          aria-label={t(`reflections.format.${name}`)}
          title={`${t(`reflections.format.${name}`)} (${keys.replace('Control', t('reflections.format.control'))})`}
          aria-keyshortcuts={keys}
          aria-pressed={lasts ? state[index] : undefined}
          aria-disabled={(!lasts && !state[index]) || undefined}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          // The words stay selected, and on a phone the keyboard stays open.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor.chain().focus()).run()}
        >
          <Icon size={20} stroke={1.75} aria-hidden />
        </UnstyledButton>
      ))}
    </div>
  );
}
