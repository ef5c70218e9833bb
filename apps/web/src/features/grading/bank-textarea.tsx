import { Combobox, Textarea, useCombobox, type TextareaProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { inserted, matching, slashAt, type Slash } from './bank.ts';
import { useBank } from './comment-bank.tsx';
import classes from './bank.module.css';

const SHOWN_AT_MOST = 30;
const KEEP = 'keep';
const EDIT = 'edit';

interface BankTextareaProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A field for a comment. A slash offers what is in the bank; what stands in the field can be kept there. */
export function BankTextarea({ value, onText, ref, onKeyDown, onBlur, ...props }: BankTextareaProps) {
  const t = useText();
  const bank = useBank();
  const field = useRef<HTMLTextAreaElement>(null);
  const merged = useMergedRef(field, ref);
  const [slash, setSlash] = useState<Slash | null>(null);
  const combobox = useCombobox({
    opened: slash !== null && bank !== null,
    onOpenedChange: (opened) => !opened && setSlash(null),
  });
  const found = slash && bank ? matching(bank.comments, slash.query).slice(0, SHOWN_AT_MOST) : [];
  const written = slash ? inserted(value, slash, '').text.trim() : '';
  const mayKeep =
    slash?.query === '' && written !== '' && !bank?.comments.some(({ text }) => text === written);

  // The first is chosen already, so that a slash and Enter insert what is used most.
  const { selectFirstOption } = combobox;
  const query = slash?.query;
  useEffect(() => {
    if (query !== undefined) selectFirstOption();
  }, [query, found.length]);

  const put = (words: string) => {
    if (!slash) return;
    const next = inserted(value, slash, words);
    onText(next.text);
    setSlash(null);
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret));
  };
  const submit = (chosen: string) => {
    const comment = bank?.comments.find(({ id }) => id === chosen);
    if (comment) {
      put(bank!.fill(comment.text));
      bank!.count(comment.id);
      return;
    }
    put('');
    if (chosen === KEEP) bank?.keep(written, 'OWN');
    if (chosen === EDIT) bank?.edit();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="md" position="bottom-start">
      <Combobox.Target>
        <Textarea
          ref={merged}
          value={value}
          onChange={({ currentTarget: { value: text, selectionStart } }) => {
            onText(text);
            setSlash(slashAt(text, selectionStart));
          }}
          // While the bank is open, Escape closes it and nothing else.
          onKeyDown={(event) => {
            if (!slash || event.key !== 'Escape') return onKeyDown?.(event);
            event.preventDefault();
            setSlash(null);
          }}
          onBlur={(event) => {
            setSlash(null);
            onBlur?.(event);
          }}
          {...props}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options className={classes.options} aria-label={t('bank.title')}>
          {found.map(({ id, text, scope, uses }) => (
            <Combobox.Option key={id} value={id} className={classes.option}>
              <span>{bank?.fill(text)}</span>
              <small>
                {t(`bank.scope.${scope}`)}
                {uses > 0 && ` · ${t('bank.uses', { uses })}`}
              </small>
            </Combobox.Option>
          ))}
          {found.length === 0 && (
            <Combobox.Empty>{t(bank?.comments.length === 0 ? 'bank.empty' : 'bank.nothing')}</Combobox.Empty>
          )}
          {mayKeep && (
            <Combobox.Option value={KEEP} className={classes.also}>
              {t('bank.keepThis')}
            </Combobox.Option>
          )}
          <Combobox.Option value={EDIT} className={classes.also}>
            {t('bank.edit')}
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Opens the bank in a field as if somebody had typed a slash at its end. */
export function askBank(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.focus();
  const { value } = field;
  field.setRangeText(value === '' || /\s$/.test(value) ? '/' : ' /', value.length, value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
