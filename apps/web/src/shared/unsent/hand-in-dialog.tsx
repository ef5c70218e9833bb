import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { HandInDraftsDocument } from '../../generated/operations.ts';
import { ErrorState } from '../components/error-state.tsx';
import { chosenWith } from '../components/selection.ts';
import { StatusPill } from '../components/status-pill.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { type UnsentDraft, useHandInsChanged, useWithdraw } from './unsent-data.ts';
import classes from './unsent.module.css';

interface HandInDialogProps {
  readonly assignmentId: string;
  /** As they were when the list was opened. */
  readonly drafts: readonly UnsentDraft[];
  readonly onClose: () => void;
}

/** Whose drafts are handed in for them, and why; afterwards it says what happened, and can take it back. */
export function HandInDialog({ assignmentId, drafts, onClose }: HandInDialogProps) {
  const t = useText();
  const changed = useHandInsChanged();
  const whole = drafts.filter(({ missing }) => missing === 0);
  const begun = drafts.filter(({ missing }) => missing > 0);
  const ids = whole.map(({ enrolmentId }) => enrolmentId);
  // While names are hidden no words are counted, and one alone would say which number is whose.
  const hidden = whole.some(({ words }) => words === null);
  const atLeast = hidden ? 2 : 1;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const toggle = (some: readonly string[], on: boolean) => setChosen(chosenWith(chosen, some, on));
  const handIn = useMutation({
    mutationFn: async () => {
      const input = whole
        .filter(({ enrolmentId }) => chosen.has(enrolmentId))
        .map(({ enrolmentId, revision }) => ({ enrolmentId, revision }));
      return (await request(HandInDraftsDocument, { input: { assignmentId, drafts: input, reason } }))
        .handInDrafts.enrolmentIds;
    },
    onSuccess: changed,
  });
  const withdraw = useWithdraw(assignmentId);
  const done = handIn.data;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('unsent.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {done ? (
        <Stack role="status">
          <p className={classes.done}>
            <IconCircleCheck size={22} aria-hidden />
            {withdraw.data === undefined
              ? t('unsent.done', { count: done.length })
              : t('unsent.undone', { count: withdraw.data })}
          </p>
          {done.length < chosen.size && <p>{t('unsent.fewer', { count: chosen.size - done.length })}</p>}
          <ErrorState error={withdraw.error} />
          <Group justify="flex-end">
            {done.length > 0 && withdraw.data === undefined && (
              <Button
                variant="default"
                size="md"
                loading={withdraw.isPending}
                onClick={() => withdraw.mutate(done)}
              >
                {t('unsent.undo')}
              </Button>
            )}
            <Button size="md" onClick={onClose}>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <p className={classes.lead}>{t('unsent.lead')}</p>
          {whole.length > 0 && (
            <fieldset className={classes.people}>
              <legend>{t('unsent.complete')}</legend>
              {hidden && <p>{t(whole.length > 1 ? 'unsent.several' : 'unsent.onlyOne')}</p>}
              {whole.length > 1 && (
                <Checkbox
                  label={t('unsent.all', { count: whole.length })}
                  checked={chosen.size === whole.length}
                  indeterminate={chosen.size > 0 && chosen.size < whole.length}
                  onChange={(event) => toggle(ids, event.currentTarget.checked)}
                />
              )}
              <ul data-inner={whole.length > 1 || undefined}>
                {whole.map((draft) => (
                  <li key={draft.enrolmentId}>
                    <Checkbox
                      size="sm"
                      label={<Whose draft={draft} />}
                      description={<Saved draft={draft} />}
                      checked={chosen.has(draft.enrolmentId)}
                      onChange={(event) => toggle([draft.enrolmentId], event.currentTarget.checked)}
                    />
                  </li>
                ))}
              </ul>
            </fieldset>
          )}
          {begun.length > 0 && (
            <section className={classes.people} aria-labelledby="unsent-begun">
              <h3 id="unsent-begun">{t('unsent.incomplete')}</h3>
              <p>{t('unsent.incompleteNote')}</p>
              <ul>
                {begun.map(({ enrolmentId, student, missing }) => (
                  <li key={enrolmentId}>
                    {student.familyName}, {student.givenName}
                    <small> · {t('unsent.missing', { missing })}</small>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {whole.length > 0 && (
            <>
              <Textarea
                label={t('unsent.reason')}
                description={t('unsent.reasonHint')}
                required
                autosize
                minRows={2}
                maxLength={LIMITS.noteLength}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <ul className={classes.consequences}>
                <li>{t('unsent.asSaved')}</li>
                <li>{t('unsent.told', { count: chosen.size })}</li>
                <li>{t('unsent.canChange')}</li>
              </ul>
            </>
          )}
          <ErrorState error={handIn.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t(whole.length > 0 ? 'app.cancel' : 'app.close')}
            </Button>
            {whole.length > 0 && (
              <Button
                size="md"
                loading={handIn.isPending}
                disabled={chosen.size < atLeast || reason.trim() === ''}
                onClick={() => handIn.mutate()}
              >
                {t('unsent.handIn', { count: chosen.size })}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Whose({ draft: { student, lateDays, keptPercent } }: { draft: UnsentDraft }) {
  const t = useText();
  return (
    <span className={classes.whose}>
      {student.familyName}, {student.givenName}
      {keptPercent < 100 && <StatusPill tone="bad">{t('unsent.lateSaved', { days: lateDays })}</StatusPill>}
    </span>
  );
}

function Saved({ draft: { savedAt, words } }: { draft: UnsentDraft }) {
  const t = useText();
  const { formatDate } = useIntl();
  const day = { day: 'numeric', month: 'long' } as const;
  // While names are hidden, by the length or the minute one could tell which text is whose.
  return words === null
    ? t('unsent.savedOn', { when: formatDate(savedAt, { ...day, timeZone: 'UTC' }) })
    : t('unsent.saved', { when: formatDate(savedAt, { ...day, hour: 'numeric', minute: '2-digit' }), words });
}
