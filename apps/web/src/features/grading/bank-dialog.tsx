import { Button, Code, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { BANK_SCOPES, BANK_VARIABLES, LIMITS, unknownVariables, type BankScope } from '@firsthand/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { KeepCommentDocument, RemoveCommentDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { bankQuery, type BankLine } from './bank-query.ts';
import classes from './bank.module.css';

interface BankDialogProps {
  readonly sectionId: string;
  readonly onClose: () => void;
}

/** The comments one keeps: written, shared, changed, taken out. What was given to students stays as it is. */
export function BankDialog({ sectionId, onClose }: BankDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const query = bankQuery(sectionId);
  const { data: comments, error, refetch } = useQuery(query);
  const [open, setOpen] = useState<string | null>(null);
  const remove = useMutation({
    mutationFn: ({ id }: BankLine) => request(RemoveCommentDocument, { bankCommentId: id }),
    onSuccess: (_, { text, scope }) => {
      void client.invalidateQueries({ queryKey: query.queryKey });
      undoToast({
        message: t('bank.removed'),
        undoLabel: t('app.undo'),
        undo: () =>
          void request(KeepCommentDocument, { input: { sectionId, text, scope } }).then(({ keepComment }) =>
            client.setQueryData(query.queryKey, keepComment),
          ),
      });
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('bank.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p className={classes.intro}>{t('bank.intro')}</p>
        <CommentForm key={`new-${comments?.length}`} sectionId={sectionId} onDone={() => undefined} />
        {!comments && <ErrorState error={error} onRetry={() => void refetch()} />}
        <ErrorState error={remove.error} />
        {comments?.length === 0 && <p className={classes.intro}>{t('bank.empty')}</p>}
        <ul className={classes.lines}>
          {comments?.map((line) => (
            <li key={line.id}>
              {open === line.id ? (
                <CommentForm sectionId={sectionId} line={line} onDone={() => setOpen(null)} />
              ) : (
                <>
                  <p>{line.text}</p>
                  <Group justify="space-between" gap="xs">
                    <small>
                      {[
                        t(`bank.scope.${line.scope}`),
                        t('bank.uses', { uses: line.uses }),
                        line.by && t('bank.by', { name: line.by }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                    {line.editable && (
                      <Group gap="xs">
                        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(line.id)}>
                          {t('bank.change')}
                        </Button>
                        <Button
                          variant="subtle"
                          color="gray"
                          size="compact-sm"
                          onClick={() => remove.mutate(line)}
                        >
                          {t('bank.remove')}
                        </Button>
                      </Group>
                    )}
                  </Group>
                </>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Modal>
  );
}

interface CommentFormProps {
  readonly sectionId: string;
  /** None: a new one. */
  readonly line?: BankLine;
  readonly onDone: () => void;
}

function CommentForm({ sectionId, line, onDone }: CommentFormProps) {
  const t = useText();
  const client = useQueryClient();
  const [text, setText] = useState(line?.text ?? '');
  const [scope, setScope] = useState<BankScope>(line?.scope ?? 'OWN');
  const [unknown] = unknownVariables(text);
  const keep = useMutation({
    mutationFn: () =>
      request(KeepCommentDocument, {
        input: { sectionId, text, scope, ...(line && { bankCommentId: line.id, version: line.version }) },
      }),
    onSuccess: ({ keepComment }) => {
      client.setQueryData(bankQuery(sectionId).queryKey, keepComment);
      onDone();
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <Textarea
        label={t(line ? 'bank.text' : 'bank.newText')}
        description={
          <T
            id="bank.variables"
            values={{
              variables: BANK_VARIABLES.map((name, at) => (
                <Fragment key={name}>
                  {at > 0 && ', '}
                  <Code>{`{{${name}}}`}</Code>
                </Fragment>
              )),
            }}
          />
        }
        minRows={2}
        maxLength={LIMITS.nudgeLength}
        value={text}
        error={unknown !== undefined && t('bank.unknown', { name: `{{${unknown}}}` })}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group align="end" gap="sm">
        <NativeSelect
          label={t('bank.for')}
          value={scope}
          data={BANK_SCOPES.map((value) => ({ value, label: t(`bank.scope.${value}`) }))}
          onChange={(event) => setScope(event.currentTarget.value as BankScope)}
        />
        <Button type="submit" loading={keep.isPending} disabled={text.trim() === '' || unknown !== undefined}>
          {t(line ? 'app.save' : 'bank.keep')}
        </Button>
        {line && (
          <Button variant="default" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        )}
      </Group>
      <ErrorState error={keep.error} />
    </form>
  );
}
