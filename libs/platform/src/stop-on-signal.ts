import type { Logger } from './logging.ts';

/** Ends the process well when it is asked to: once, however often it is asked, and in any case within `withinMs`. */
export function stopOnSignal(
  log: Logger,
  given: { withinMs: number; tooLate: string },
  stop: () => Promise<void>,
): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      log.error(given.tooLate);
      process.exit(1);
    }, given.withinMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'the stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
}
