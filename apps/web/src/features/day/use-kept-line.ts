import { useState } from 'react';
import { latestCopy } from '../../shared/draft/draft-mirror.ts';
import type { Viewer } from '../../shared/session/session.ts';

/** A line that is typed and not yet added: kept on this device meanwhile, through a closed tab. */
export function useKeptLine(viewer: Viewer, thing: string): readonly [string, (text: string) => void] {
  const [mirror] = useState(() => latestCopy<string>(viewer, `day.${thing}`));
  const [text, setText] = useState(() => mirror.kept?.value ?? '');
  return [
    text,
    (next) => {
      setText(next);
      if (next === '') mirror.clear();
      else mirror.write({ value: next, revision: 0, sent: null });
    },
  ];
}
