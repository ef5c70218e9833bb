import { breaks } from '../graphql/api-error.ts';

/** Where somebody goes on whose first step was right, but of whom something is wanted still; null after any other error. */
export function wantedAt(error: unknown): '/sign-in/second-step' | '/sign-in/connect' | null {
  if (breaks(error, 'second-step-needed')) return '/sign-in/second-step';
  if (breaks(error, 'sign-on-connect')) return '/sign-in/connect';
  return null;
}
