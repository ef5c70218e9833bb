import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { moved, newKey, type PromptDraft } from './design.ts';
import { PROMPT_SETS, SET_WORDS, type PromptSet, type ReadyPrompt } from './prompt-sets.ts';
import { OrderButtons } from './order-buttons.tsx';
import classes from './designer.module.css';

const SETS = ['WHOLE', 'OCCUPATION', 'INTERVIEW'] as const satisfies readonly PromptSet[];

interface PromptsPartProps {
  readonly prompts: readonly PromptDraft[];
  readonly onChange: (prompts: readonly PromptDraft[]) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** What the reflection answers; ready ones are one click away and can then be put into one's own words. */
export function PromptsPart({ prompts, onChange, errors }: PromptsPartProps) {
  const t = useText();
  const [set, setSet] = useState<PromptSet>('WHOLE');
  const add = (...texts: string[]) =>
    onChange([
      ...prompts,
      ...texts.map((text) => ({ key: newKey(), id: null, text, hint: '', wordGoal: SET_WORDS[set] })),
    ]);
  const change = (key: string, part: Partial<PromptDraft>) =>
    onChange(prompts.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const move = (at: number, by: -1 | 1) => onChange(moved(prompts, at, by));
  const onKey = (at: number) => (event: KeyboardEvent) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  const ready = PROMPT_SETS[set]
    .map((name: ReadyPrompt) => t(`assignments.prompt.${name}`))
    .filter((text) => !prompts.some((one) => one.text === text));
  return (
    <>
      <ol className={classes.parts}>
        {prompts.map((prompt, at) => {
          const name = t('assignments.promptNumber', { number: at + 1 });
          return (
            <li key={prompt.key} className={classes.part} onKeyDown={onKey(at)}>
              <div className={classes.partHead}>
                <strong>{name}</strong>
                <OrderButtons
                  name={name}
                  first={at === 0}
                  last={at === prompts.length - 1}
                  onMove={(by) => move(at, by)}
                  onRemove={() => {
                    onChange(prompts.filter(({ key }) => key !== prompt.key));
                    undoToast({
                      message: t('assignments.removed', { name }),
                      undoLabel: t('app.undo'),
                      undo: () => onChange(prompts),
                    });
                  }}
                />
              </div>
              <Textarea
                aria-label={name}
                minRows={2}
                value={prompt.text}
                error={errors[`prompts.${at}.text`]}
                data-field={`prompts.${at}.text`}
                onChange={(event) => change(prompt.key, { text: event.currentTarget.value })}
              />
              <div className={classes.pair} data-narrow>
                <TextInput
                  label={t('assignments.promptHint')}
                  value={prompt.hint}
                  onChange={(event) => change(prompt.key, { hint: event.currentTarget.value })}
                />
                <NumberInput
                  label={t('assignments.wordGoal')}
                  hideControls
                  allowDecimal={false}
                  allowNegative={false}
                  max={10_000}
                  value={prompt.wordGoal ?? ''}
                  onChange={(value) =>
                    change(prompt.key, { wordGoal: typeof value === 'number' && value > 0 ? value : null })
                  }
                />
              </div>
            </li>
          );
        })}
      </ol>
      {errors['prompts'] && (
        <p className={classes.error} role="alert">
          {errors['prompts']}
        </p>
      )}
      <div className={classes.ready}>
        <ChoiceChips
          look="segments"
          legend={t('assignments.promptSet')}
          choices={SETS.map((value) => ({ value, label: t(`assignments.promptSet.${value}`) }))}
          value={set}
          onChange={setSet}
        />
        {ready.length > 0 && (
          <ul>
            {ready.map((text) => (
              <li key={text}>
                <button type="button" onClick={() => add(text)}>
                  <IconPlus size={16} aria-hidden />
                  {text}
                </button>
              </li>
            ))}
          </ul>
        )}
        {ready.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => add(...ready)}
          >
            {t('assignments.addSet', { count: ready.length })}
          </Button>
        )}
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => add('')}
        data-field="prompts"
      >
        {t('assignments.addPrompt')}
      </Button>
    </>
  );
}
