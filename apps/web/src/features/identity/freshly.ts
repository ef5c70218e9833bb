import { breaks } from '../../shared/graphql/api-error.ts';
import { askToSignIn } from '../../shared/session/sign-in-prompt.ts';

/** Who adds a first way of coming in has signed in just now; when that is long ago, they do so over the page, and it goes on. */
export async function freshly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!breaks(error, 'second-step-fresh') || !(await askToSignIn('FRESH'))) throw error;
    return work();
  }
}
