import { Textarea } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { SaveSynthesisDocument } from '../../generated/operations.ts';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Synthesis } from './synthesis-query.ts';
import classes from './synthesis.module.css';

interface Words {
  readonly believe: string;
  readonly changed: string;
}

/** What the student now believes, and what changed their mind. It saves itself. */
export function OwnWords({ synthesis }: { synthesis: Synthesis }) {
  const t = useText();
  const occupationId = synthesis.occupation.id;
  const { believe, changed, revision, savedAt } = synthesis;
  const draft = useDraft<Words>({
    thing: `synthesis.${occupationId}`,
    stored: { value: { believe, changed }, revision, savedAt },
    save: async (value, over, { last }) => {
      const { saveSynthesis } = await request(
        SaveSynthesisDocument,
        { input: { occupationId, revision: over, ...value } },
        { keepalive: last },
      );
      const now = saveSynthesis.synthesis;
      return saveSynthesis.saved
        ? { saved: true, revision: now.revision, savedAt: now.savedAt ?? new Date().toISOString() }
        : {
            saved: false,
            theirs: {
              value: { believe: now.believe, changed: now.changed },
              revision: now.revision,
              savedAt: now.savedAt,
            },
          };
    },
  });
  const field = (name: keyof Words, minRows: number) => (
    <Textarea
      label={t(`synthesis.${name}`)}
      description={t(`synthesis.${name}Hint`)}
      autosize
      minRows={minRows}
      maxLength={LIMITS.textLength}
      value={draft.value[name]}
      onChange={(event) => draft.edit({ ...draft.now().value, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.words}>
      <ConflictNote
        draft={draft}
        show={(value) =>
          `${t('synthesis.believe')}\n${value.believe}\n\n${t('synthesis.changed')}\n${value.changed}`
        }
      />
      {field('believe', 5)}
      {field('changed', 3)}
      <SaveState draft={draft} />
    </div>
  );
}
