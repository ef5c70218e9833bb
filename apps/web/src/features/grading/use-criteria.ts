import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { missingIn, withPoints, withScore, type GivenScore, type Writing } from './grade-draft.ts';
import type { Criterion } from './grading-data.ts';
import { beginsAt, inOrderFor, scoredAt } from './prompt-criteria.ts';

interface CriteriaOptions {
  readonly draft: Writing;
  /** In the order in which scores are kept. */
  readonly rubric: readonly Criterion[];
  /** The one prompt that is graded of everybody in turn: what goes with it comes first. */
  readonly prompt?: string | null;
}

/** A rubric while it is filled in, by hand or by key. */
export interface Criteria {
  /** Of the form they stand in. */
  readonly pane: RefObject<HTMLFormElement | null>;
  /** In the order in which they are shown. */
  readonly shown: readonly Criterion[];
  /** The number keys are about this one. */
  readonly active: string | undefined;
  readonly missing: readonly string[];
  /** What is missing has been said. */
  readonly complained: boolean;
  /** Two texts are to be chosen between first. */
  readonly stuck: boolean;
  readonly setActive: (criterionId: string) => void;
  /** Says what is missing and goes there; false when nothing is. */
  readonly complain: () => boolean;
  /** Null takes the score back. */
  readonly onLevel: (criterionId: string, level: Criterion['levels'][number] | null) => void;
  readonly onPoints: (criterionId: string, points: number) => void;
  readonly onComment: (criterionId: string, comment: string) => void;
  readonly onArrow: (event: KeyboardEvent) => void;
}

/** Scores stand in the rubric's order, in whichever order they are shown. The calling component is keyed by its draft. */
export function useCriteria({ draft, rubric, prompt = null }: CriteriaOptions): Criteria {
  const pane = useRef<HTMLFormElement>(null);
  const [shown] = useState(() => inOrderFor(prompt, rubric));
  const missing = missingIn(shown, draft.value);
  const [active, setActive] = useState(() => beginsAt(prompt, shown, missing));
  const [complained, setComplained] = useState(false);
  const stuck = draft.phase === 'conflict';
  // The choice between two texts stands at the top, wherever one was writing.
  useEffect(() => {
    if (stuck) pane.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'start' });
  }, [stuck]);

  // Once more when it is drawn anew: a level that is given has words under it, and what comes below moves down.
  const goTo = useRef<string | null>(null);
  useEffect(() => {
    if (goTo.current === null) return;
    fieldOf(pane.current, goTo.current)?.scrollIntoView({ block: 'nearest' });
    goTo.current = null;
  });

  const focus = (criterionId: string | undefined) => {
    if (criterionId === undefined) return;
    setActive(criterionId);
    goTo.current = criterionId;
    const field = fieldOf(pane.current, criterionId);
    const level =
      field?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? field?.querySelector('button');
    level?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'nearest' });
  };
  const neighbour = (by: number) => shown[shown.findIndex(({ id }) => id === active) + by]?.id;
  const score = (criterionId: string, change: Partial<GivenScore> | null) =>
    draft.edit(withScore(rubric, draft.now().value, criterionId, change));
  const noted = (criterionId: string) => {
    if (prompt) scoredAt(prompt, criterionId);
  };
  const onLevel: Criteria['onLevel'] = (criterionId, level) => {
    noted(criterionId);
    score(criterionId, level && { levelId: level.id, points: level.points });
  };
  /** A number key gives the level and goes on, so that a whole rubric is four keys. */
  const giveLevel = (at: number) => {
    const level = shown.find(({ id }) => id === active)?.levels[at];
    if (!level || active === undefined || stuck) return;
    onLevel(active, level);
    goTo.current = active;
    focus(neighbour(1));
  };
  const most = Math.max(...shown.map(({ levels }) => levels.length), 0);
  useShortcuts([
    ...Array.from({ length: Math.min(most, 9) }, (_, at) => ({
      key: String(at + 1),
      label: 'grading.key.level' as const,
      run: () => giveLevel(at),
    })),
    { key: '↑ ↓', label: 'grading.key.criterion', run: () => undefined },
    { key: 'Escape', label: 'grading.key.leave', whileTyping: true, run: leaveField },
  ]);
  return {
    ...{ pane, shown, active, missing, complained, stuck, setActive, onLevel },
    complain: () => {
      setComplained(missing.length > 0);
      focus(missing[0]);
      return missing.length > 0;
    },
    onPoints: (criterionId, points) => {
      noted(criterionId);
      draft.edit(withPoints(rubric, draft.now().value, criterionId, points));
    },
    onComment: (criterionId, comment) => score(criterionId, { comment }),
    onArrow: (event) => {
      if (!['ArrowDown', 'ArrowUp'].includes(event.key) || event.target instanceof HTMLTextAreaElement)
        return;
      event.preventDefault();
      focus(neighbour(event.key === 'ArrowDown' ? 1 : -1));
    },
  };
}

/** Where one typed, letters are letters; outside they are keys again. */
function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const fieldOf = (pane: HTMLFormElement | null, criterionId: string) =>
  pane?.querySelector<HTMLElement>(`[data-criterion="${criterionId}"]`);
