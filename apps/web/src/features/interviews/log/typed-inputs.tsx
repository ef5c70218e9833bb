import { NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useTyped } from './use-typed.ts';

interface Labelled {
  readonly label: string;
  readonly description?: string;
}

export function Line({
  value,
  onKeep,
  ...rest
}: Labelled & { readonly value: string; readonly onKeep: (text: string) => void }) {
  const field = useTyped(value, onKeep);
  return (
    <TextInput
      {...rest}
      maxLength={LIMITS.noteLength}
      value={field.value}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={field.leave}
    />
  );
}

export function Words({
  value,
  onKeep,
  ...rest
}: Labelled & { readonly value: string; readonly onKeep: (text: string) => void }) {
  const field = useTyped(value, onKeep);
  return (
    <Textarea
      {...rest}
      minRows={2}
      maxLength={LIMITS.textLength}
      value={field.value}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={field.leave}
    />
  );
}

interface FigureProps extends Labelled {
  readonly value: number | null;
  readonly most: number;
  readonly suffix?: string;
  readonly onKeep: (figure: number | null) => void;
}

/** Kept when it is left: half of a figure is another figure. */
export function Figure({ value, most, onKeep, ...rest }: FigureProps) {
  const field = useTyped<number | string>(
    value ?? '',
    (figure) => onKeep(typeof figure === 'number' ? figure : null),
    true,
  );
  return (
    <NumberInput
      {...rest}
      min={0}
      max={most}
      hideControls
      thousandSeparator=" "
      value={field.value}
      onChange={field.change}
      onBlur={field.leave}
    />
  );
}

interface ListProps extends Labelled {
  readonly value: readonly string[];
  readonly most: number;
  readonly placeholder: string;
  readonly onKeep: (entries: string[]) => void;
}

export function Entries({ value, most, placeholder, onKeep, ...rest }: ListProps) {
  return (
    <TagsInput
      {...rest}
      size="md"
      maxTags={most}
      acceptValueOnBlur
      placeholder={value.length < most ? placeholder : ''}
      value={[...value]}
      onChange={onKeep}
    />
  );
}
