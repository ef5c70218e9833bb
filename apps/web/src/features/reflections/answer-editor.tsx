import { documentFor, richTextFrom, textOf } from '@firsthand/contracts';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { answerOf, type AnswerText } from './answers.ts';
import { pastedHtml } from './pasted-html.ts';
import { Toolbar } from './toolbar.tsx';
import classes from './answer-editor.module.css';

/** The kinds of things an answer may hold, as `richTextFrom` knows them. */
const KINDS = [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  HardBreak,
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph' }),
  ListKeymap,
  Blockquote.extend({ content: 'paragraph+' }),
  UndoRedo,
];

export interface AnswerEditorProps {
  readonly answer: AnswerText;
  /** Of the question it answers, and of what else belongs to it. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly onChange: (answer: AnswerText) => void;
}

/** One answer with its formatting. What comes in by typing, pasting or dropping is what its kinds allow, and nothing else. */
export function AnswerEditor({ answer, labelledBy, describedBy, onChange }: AnswerEditorProps) {
  const { promptId, text, formatted } = answer;
  const shown = useRef<string | null>(null);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  const editor = useEditor({
    extensions: KINDS,
    content: documentFor(text, formatted) as object,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: classes.writing!,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(describedBy && { 'aria-describedby': describedBy }),
      },
      transformPastedHTML: pastedHtml,
    },
    onUpdate: ({ editor: changed }) => {
      const doc = richTextFrom(changed.getJSON());
      shown.current = JSON.stringify(doc);
      change.current(answerOf(promptId, textOf(doc), doc));
    },
  });
  // Another text was chosen for it, as when two versions are put together.
  useEffect(() => {
    const doc = documentFor(text, formatted);
    const now = JSON.stringify(doc);
    if (shown.current !== null && shown.current !== now)
      editor.commands.setContent(doc as object, { emitUpdate: false });
    shown.current = now;
  }, [editor, text, formatted]);
  return (
    <div className={classes.frame}>
      <Toolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
