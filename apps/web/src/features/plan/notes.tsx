import { Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { type PlanNotesFragment, SavePlanNotesDocument } from '../../generated/operations.ts';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { studentHomeQuery, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './plan.module.css';

const PARTS = ['reason', 'employer', 'department', 'position', 'assumptions'] as const;
type Noted = Record<(typeof PARTS)[number], string>;

const notedOf = ({ reason, employer, department, position, assumptions }: Noted): Noted => ({
  ...{ reason, employer, department, position, assumptions },
});
/** When somebody was heard the assumptions are not for changing any more, and one more key of the draft could not be saved. */
const thingOf = (id: string, heardAt: string | null) => `plan.${id}${heardAt ? '.heard' : ''}`;

/** Why this one, where, and what is believed of it before anybody has told; it saves itself. */
export function Notes({ choice }: { choice: Work['choices'][number] }) {
  return <Editor key={thingOf(choice.id, choice.heardAt)} choice={choice} />;
}

function Editor({ choice }: { choice: PlanNotesFragment }) {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const { id: choiceId, heardAt } = choice;
  const draft = useDraft<Noted>({
    thing: thingOf(choiceId, heardAt),
    stored: { value: notedOf(choice), revision: choice.version, savedAt: choice.savedAt },
    save: async (value, version, { last }) => {
      const { savePlanNotes } = await request(
        SavePlanNotesDocument,
        { input: { choiceId, version, ...value } },
        { keepalive: last },
      );
      const { saved, choice: kept } = savePlanNotes;
      // The screens that show it read it anew when they are next opened.
      void client.invalidateQueries({ queryKey: studentHomeQuery.queryKey, refetchType: 'none' });
      const savedAt = kept.savedAt ?? new Date().toISOString();
      return saved
        ? { saved: true, revision: kept.version, savedAt }
        : { saved: false, theirs: { value: notedOf(kept), revision: kept.version, savedAt } };
    },
  });
  const edit = (part: Partial<Noted>) => draft.edit({ ...draft.now().value, ...part });
  const { reason, employer, department, position, assumptions } = draft.value;
  return (
    <div className={classes.notes}>
      <Textarea
        label={t('plan.why')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        onChange={(event) => edit({ reason: event.currentTarget.value })}
      />
      <fieldset className={classes.target}>
        <legend>{t('plan.target')}</legend>
        {(['employer', 'department', 'position'] as const).map((part) => (
          <TextInput
            key={part}
            label={t(`plan.${part}`)}
            maxLength={LIMITS.titleLength}
            value={{ employer, department, position }[part]}
            onChange={(event) => edit({ [part]: event.currentTarget.value })}
          />
        ))}
      </fieldset>
      {heardAt ? (
        <div className={classes.frozen}>
          <p>
            <IconLock size={18} stroke={1.75} aria-hidden />
            {t('plan.believedBefore', {
              date: formatDate(heardAt, { day: 'numeric', month: 'long', year: 'numeric' }),
            })}
          </p>
          <blockquote>{choice.assumptions || t('plan.nothingBelieved')}</blockquote>
        </div>
      ) : (
        <Textarea
          label={t('plan.assumptions')}
          description={t('plan.assumptionsHint')}
          autosize
          minRows={3}
          maxLength={8_000}
          value={assumptions}
          onChange={(event) => edit({ assumptions: event.currentTarget.value })}
        />
      )}
      <SaveState draft={draft} />
      <ConflictNote
        draft={draft}
        show={(noted) =>
          PARTS.map((part) => noted[part])
            .filter(Boolean)
            .join('\n\n')
        }
      />
    </div>
  );
}
