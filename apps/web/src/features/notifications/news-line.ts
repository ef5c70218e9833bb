/** Before a line that was refused is asked for again; longer each time, and not by everybody at once. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

interface Hears {
  readonly stands: (stands: boolean) => void;
  readonly unread: (count: number) => void;
}

/**
 * Holds a line to the server until it is left. A browser takes up a line that breaks by itself, and gives up for good one
 * that was answered by anything but a line, as by a proxy while the server starts anew: that is ours to ask for again.
 */
export function holdLine(url: string, hears: Hears): () => void {
  let line: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = FIRST_PAUSE_MS;
  const open = () => {
    line = new EventSource(url);
    line.addEventListener('open', () => {
      pauseMs = FIRST_PAUSE_MS;
      hears.stands(true);
    });
    line.addEventListener('error', () => {
      hears.stands(false);
      if (line.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, pauseMs * (1 + Math.random()));
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
    line.addEventListener('unread', ({ data }: MessageEvent<string>) => hears.unread(Number(data)));
  };
  open();
  return () => {
    clearTimeout(again);
    line.close();
    hears.stands(false);
  };
}
