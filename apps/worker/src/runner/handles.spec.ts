import { JOB_NAMES, type JobName } from '@firsthand/contracts';
import { catalogueOf, Handles, type JobHandler } from './handles.ts';

function handlerOf<J extends JobName>(job: J): JobHandler {
  @Handles(job)
  class Handler implements JobHandler<J> {
    async handle(): Promise<void> {}
  }
  return new Handler() as JobHandler;
}

describe('the job catalogue', () => {
  const all = JOB_NAMES.map(handlerOf);

  it('has one handler for each job, whatever else there is', () => {
    const catalogue = catalogueOf([...all, {}, null, undefined, 'text', new Date()]);
    expect(Object.keys(catalogue).sort()).toEqual([...JOB_NAMES].sort());
    expect(catalogue['mail.deliver']).toBe(all[JOB_NAMES.indexOf('mail.deliver')]);
  });

  it('counts a provider that two modules share once', () => {
    expect(() => catalogueOf([...all, all[0]])).not.toThrow();
  });

  it('refuses to start without a handler', () => {
    expect(() => catalogueOf(all.slice(1))).toThrow(`${JOB_NAMES[0]} has no handler.`);
  });

  it('refuses to start with two handlers for one job', () => {
    expect(() => catalogueOf([...all, handlerOf('mail.deliver')])).toThrow(
      'mail.deliver has several handlers: Handler and Handler.',
    );
  });
});
