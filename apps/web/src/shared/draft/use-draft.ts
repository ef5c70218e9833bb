import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../graphql/api-error.ts';
import { useViewer } from '../session/session.ts';
import { DraftEngine, type DraftOptions, type DraftState, type SavedDraft } from './draft-engine.ts';
import { draftMirror } from './draft-mirror.ts';

export interface Draft<T> extends DraftState<T> {
  readonly edit: (value: T) => void;
  /** Save now and wait for it, e.g. before submitting. Afterwards `phase` must be `clean`. */
  readonly flush: () => Promise<void>;
  /** Ends a conflict with the text that shall stay. */
  readonly resolve: (value: T) => Promise<void>;
  /** The state as it is now, for code that has just awaited `flush()`. */
  readonly now: () => DraftState<T>;
}

interface UseDraftOptions<T> extends Pick<DraftOptions<T>, 'stored' | 'save' | 'equals'> {
  /**
   * What is written, e.g. `reflection.<assignmentId>`. A component that shows another thing must be re-keyed, and
   * `save` may depend on nothing else: the draft outlives the component.
   */
  readonly thing: string;
}

/**
 * Drafts of this visit. One that could not be sent goes on trying after its screen is left, and a screen that comes
 * back finds its draft where it was, even if the query it reads `stored` from has an older copy.
 */
const engines = new Map<string, unknown>();

const onlyLooking = (): Promise<never> =>
  Promise.reject(new ApiError('RULE_BROKEN', '', { rule: 'only-looking' }));

function engineOf<T>(key: string, stored: SavedDraft<T>, open: () => DraftEngine<T>): DraftEngine<T> {
  const known = engines.get(key) as DraftEngine<T> | undefined;
  if (known) {
    const { phase, revision } = known.state();
    if (phase !== 'clean' || revision >= stored.revision) return known;
    known.close();
  }
  const engine = open();
  engines.set(key, engine);
  return engine;
}

/**
 * Text that saves itself. `stored` is read once, when the component mounts:
 * ```
 * const draft = useDraft({
 *   thing: `reflection.${assignmentId}`,
 *   stored: { value: answers, revision, savedAt },
 *   save: async (value, revision, { last }) => {
 *     const { saveDraft } = await request(SaveDraftDocument, { input: { assignmentId, answers: value, revision } }, { keepalive: last });
 *     const { reflection } = saveDraft;
 *     return saveDraft.saved
 *       ? { saved: true, revision: reflection.revision, savedAt: reflection.savedAt! }
 *       : { saved: false, theirs: { value: reflection.answers, revision: reflection.revision, savedAt: reflection.savedAt } };
 *   },
 * });
 * <Textarea value={draft.value} onChange={(e) => draft.edit(e.currentTarget.value)} />
 * <SaveState draft={draft} /> <ConflictNote draft={draft} show={(text) => text} />
 * ```
 * Where the API answers a stale version with CONFLICT, fetch theirs and return it as `{ saved: false, theirs }`.
 */
export function useDraft<T>({ thing, stored, save, equals }: UseDraftOptions<T>): Draft<T> {
  const viewer = useViewer();
  const [engine] = useState(() =>
    engineOf(
      `${viewer.id}.${thing}`,
      stored,
      () =>
        new DraftEngine<T>({
          stored,
          // Once the viewing has ended, what was typed in it would be saved in the name of whoever looked.
          save: viewer.viewing ? onlyLooking : save,
          mirror: draftMirror(viewer, thing),
          mayPass: (error) => !(error instanceof ApiError) || error.passes,
          ...(equals && { equals }),
        }),
    ),
  );
  useEffect(() => {
    const leave = () => void engine.flush({ last: true });
    const hide = () => document.visibilityState === 'hidden' && leave();
    const back = () => void engine.flush();
    addEventListener('pagehide', leave);
    addEventListener('online', back);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('online', back);
      document.removeEventListener('visibilitychange', hide);
      void engine.flush({ last: true });
    };
  }, [engine]);
  const state = useSyncExternalStore(engine.subscribe, engine.state);
  return { ...state, edit: engine.edit, flush: engine.flush, resolve: engine.resolve, now: engine.state };
}
