import { type Actor, JOB_NAMES, type JobName, type Jobs } from '@firsthand/contracts';

const HANDLES = Symbol('handles');

/** A job at work. */
export interface JobAtWork<J extends JobName> {
  readonly data: Jobs[J];
  /** The tenant's system actor; bound to no tenant for jobs that have none. */
  readonly actor: Actor;
  /** Says that the process wants to stop: finish what is begun and return. */
  readonly signal: AbortSignal;
}

/** Does one kind of job. May be called twice or late for the same ring: it reads the rows and does what is still right. */
export interface JobHandler<J extends JobName = JobName> {
  handle(job: JobAtWork<J>): Promise<void>;
}

/** `@Handles('mail.deliver') class DeliverMailHandler implements JobHandler<'mail.deliver'>`. */
export function Handles<J extends JobName>(job: J) {
  return (target: new (...args: never[]) => JobHandler<J>): void => {
    Object.defineProperty(target, HANDLES, { value: job });
  };
}

export type Catalogue = Readonly<Record<JobName, JobHandler>>;

/**
 * Finds the handler of every job among the providers of the application.
 * @throws naming every job that has none and every job that has several: such a worker must not start.
 */
export function catalogueOf(providers: readonly unknown[]): Catalogue {
  const found = new Map<JobName, JobHandler[]>(JOB_NAMES.map((job) => [job, []]));
  for (const provider of new Set(providers)) {
    const job = (provider as { constructor?: { [HANDLES]?: JobName } } | null)?.constructor?.[HANDLES];
    if (job) found.set(job, [...(found.get(job) ?? []), provider as JobHandler]);
  }
  const problems = [...found].flatMap(([job, handlers]) => {
    const names = handlers.map((handler) => handler.constructor.name).join(' and ');
    if (handlers.length === 0) return [`${job} has no handler.`];
    return handlers.length > 1 ? [`${job} has several handlers: ${names}.`] : [];
  });
  if (problems.length > 0) throw new Error(`The job catalogue is not in order: ${problems.join(' ')}`);
  return Object.fromEntries([...found].map(([job, [handler]]) => [job, handler])) as unknown as Catalogue;
}
