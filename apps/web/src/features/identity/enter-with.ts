import {
  AskPasskeyDocument,
  PassSecondStepDocument,
  SignInWithPasskeyDocument,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import type { Viewer } from '../../shared/session/session.ts';
import { showPasskey } from './passkey.ts';

/**
 * Asks this browser for a passkey and signs in with it: of the institution, or, without one, of who waits here for the second
 * step. @throws PasskeyGivenUp, ApiError
 */
export async function enterWithPasskey(tenant: string | null): Promise<Viewer> {
  const { askPasskey } = await request(AskPasskeyDocument, { tenant });
  const answer = await showPasskey(askPasskey);
  return (await request(SignInWithPasskeyDocument, { input: { answer } })).signInWithPasskey.viewer;
}

export async function enterWithCode(code: string): Promise<Viewer> {
  return (await request(PassSecondStepDocument, { code })).passSecondStep.viewer;
}
