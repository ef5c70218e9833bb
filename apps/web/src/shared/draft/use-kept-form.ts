import { useState } from 'react';
import { useViewer } from '../session/session.ts';
import { latestCopy } from './draft-mirror.ts';

export interface KeptForm<Values> {
  readonly values: Values;
  /** What was typed on an earlier visit and never saved is on the screen. */
  readonly restored: boolean;
  /** What the form was opened over, e.g. the row's version, when these values were first typed. */
  readonly version: number;
  readonly change: (part: Partial<Values>) => void;
  /** It is saved, or no longer wanted: the device forgets it, and the form shows these. */
  readonly settle: (fresh: Values, version?: number) => void;
}

/**
 * A form that is saved by a button, and yet loses nothing: every change is also kept on this device until then, through
 * a closed tab, a flat battery, or an ended session. Text that saves itself uses `useDraft`.
 *
 * `thing` names what is filled in, e.g. `interview.<id>`; a component that shows another thing must be re-keyed.
 */
export function useKeptForm<Values extends object>(
  thing: string,
  stored: () => { readonly values: Values; readonly version: number },
): KeptForm<Values> {
  const viewer = useViewer();
  const [mirror] = useState(() => latestCopy<Values>(viewer, thing));
  const [state, setState] = useState(() => {
    const opened = stored();
    const { kept } = mirror;
    return kept === null
      ? { ...opened, restored: false }
      : { values: { ...opened.values, ...kept.value }, version: kept.revision, restored: true };
  });
  return {
    ...state,
    change(part) {
      setState((before) => {
        const values = { ...before.values, ...part };
        mirror.write({ value: values, revision: before.version, sent: null });
        return { ...before, values };
      });
    },
    settle(values, version = state.version) {
      mirror.clear();
      setState({ values, version, restored: false });
    },
  };
}
