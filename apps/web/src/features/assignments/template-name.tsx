import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useText } from '../../shared/intl/text.tsx';

interface TemplateNameProps {
  readonly title: string;
  readonly hint: string;
  readonly card: { readonly name: string; readonly description: string };
  readonly pending: boolean;
  readonly error: unknown;
  readonly onName: (card: { name: string; description: string }) => void;
  readonly onClose: () => void;
}

/** Asks what a template is called, and what it is good for. */
export function TemplateName({ title, hint, card, pending, error, onName, onClose }: TemplateNameProps) {
  const t = useText();
  const [name, setName] = useState(card.name);
  const [description, setDescription] = useState(card.description);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onName({ name: name.trim(), description: description.trim() });
        }}
      >
        <Stack>
          <TextInput
            label={t('assignments.templateName')}
            description={hint}
            maxLength={200}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('assignments.templateDescription')}
            description={t('assignments.templateDescriptionHint')}
            maxLength={200}
            autosize
            minRows={2}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
          <ErrorState error={error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={pending} disabled={name.trim() === ''}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
