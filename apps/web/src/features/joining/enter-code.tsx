import { Button, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../../shared/components/door.tsx';
import { useText } from '../../shared/intl/text.tsx';

interface EnterCodeProps {
  readonly title: string;
  readonly hint: string;
  readonly maxLength: number;
  /** A code that opened nothing, and what is said of it. */
  readonly wrong?: { readonly code: string; readonly words: string };
  /** Where a code leads. */
  readonly pathOf: (code: string) => string;
}

/** Where a code is typed, with or without the spaces and dashes it is printed with. */
export function EnterCode({ title, hint, maxLength, wrong, pathOf }: EnterCodeProps) {
  const t = useText();
  const router = useRouter();
  const [code, setCode] = useState(wrong?.code ?? '');
  const plain = code.replace(/[\s-]/g, '');
  return (
    <Door title={title} tenant={null}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (plain) router.history.push(pathOf(plain.toUpperCase()));
        }}
      >
        <TextInput
          label={t('joining.code')}
          description={hint}
          error={code === wrong?.code ? wrong.words : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={maxLength}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" size="md" disabled={plain === ''}>
          {t('joining.look')}
        </Button>
      </form>
    </Door>
  );
}
