/** Lets the interview-day screen open without a connection from now on (`service-worker.ts`). */
export async function openOffline(): Promise<void> {
  // In development there is nothing built that could be kept.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  } catch {
    // Blocked or out of room: then it opens with a connection only.
  }
}
