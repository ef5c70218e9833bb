import { Textarea } from '@mantine/core';
import { EVALUATION_ASPECTS, EVALUATION_LEVELS, type EvaluationAspect, LIMITS } from '@firsthand/contracts';
import { SaveEvaluationDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Evaluation } from './afterwards-query.ts';
import classes from './thanks.module.css';

interface Values {
  readonly levels: readonly { readonly aspect: EvaluationAspect; readonly level: number }[];
  readonly words: string;
  readonly nextTime: string;
}

const valuesOf = ({ levels, words, nextTime }: Evaluation): Values => ({
  levels: levels.map(({ aspect, level }) => ({ aspect, level })),
  words,
  nextTime,
});

const LEVELS = Array.from(
  { length: EVALUATION_LEVELS },
  (_, index) => `${index + 1}` as '1' | '2' | '3' | '4',
);

/** How well did I hold this conversation? It saves itself. */
export function Evaluate({ evaluation }: { evaluation: Evaluation }) {
  const t = useText();
  const { interviewId, revision, savedAt } = evaluation;
  const draft = useDraft<Values>({
    thing: `evaluation.${interviewId}`,
    stored: { value: valuesOf(evaluation), revision, savedAt },
    save: async (value, over, { last }) => {
      const { saveEvaluation } = await request(
        SaveEvaluationDocument,
        { input: { interviewId, revision: over, ...value, levels: [...value.levels] } },
        { keepalive: last },
      );
      const { evaluation: kept } = saveEvaluation;
      return saveEvaluation.saved
        ? { saved: true, revision: kept.revision, savedAt: kept.savedAt ?? new Date().toISOString() }
        : { saved: false, theirs: { value: valuesOf(kept), revision: kept.revision, savedAt: kept.savedAt } };
    },
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const edit = (part: Partial<Values>) => draft.edit({ ...draft.now().value, ...part });
  const judge = (aspect: EvaluationAspect, level: number) => {
    const others = draft.now().value.levels.filter((one) => one.aspect !== aspect);
    edit({ levels: [...others, { aspect, level }] });
  };
  const levelOf = (aspect: EvaluationAspect) =>
    LEVELS.find((each) => Number(each) === draft.value.levels.find((one) => one.aspect === aspect)?.level) ??
    null;
  const show = ({ levels, words, nextTime }: Values) =>
    [
      ...levels.map(({ aspect, level }) => t('app.pair', { name: t(`evaluation.${aspect}`), what: level })),
      words,
      `${t('evaluation.nextTime')} ${nextTime}`,
    ].join('\n');
  return (
    <section className={classes.part} aria-labelledby="evaluate">
      <h2 id="evaluate">{t('evaluation.title')}</h2>
      <p className={classes.hint}>{t('evaluation.why')}</p>
      <ConflictNote draft={draft} show={show} />
      <div className={classes.levels}>
        {EVALUATION_ASPECTS.map((aspect) => (
          <ChoiceChips
            key={aspect}
            look="segments"
            legend={t(`evaluation.${aspect}`)}
            choices={LEVELS.map((level) => ({ value: level, label: t(`evaluation.level.${level}`) }))}
            value={levelOf(aspect)}
            onChange={(level) => judge(aspect, Number(level))}
          />
        ))}
        <Textarea
          label={t('evaluation.words')}
          description={t('evaluation.wordsHint')}
          autosize
          minRows={2}
          maxLength={LIMITS.textLength}
          value={draft.value.words}
          onChange={(event) => edit({ words: event.currentTarget.value })}
        />
        <Textarea
          label={t('evaluation.nextTime')}
          description={t('evaluation.nextTimeHint')}
          autosize
          minRows={1}
          maxLength={2_000}
          value={draft.value.nextTime}
          onChange={(event) => edit({ nextTime: event.currentTarget.value })}
        />
        <SaveState draft={draft} />
      </div>
    </section>
  );
}
