/**
 * Loaded by the processes that `up` starts, before anything else: when `up` is gone, even by kill -9, its end of
 * the channel closes and they stop too, instead of keeping the port from the next start.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8_000).unref();
});
