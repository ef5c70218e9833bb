/** Whether this browser knows passkeys at all; it does so only over a secure connection. */
export const knowsPasskeys = () => typeof window.PublicKeyCredential === 'function';

/** The person closed the browser's own dialog, or let it wait too long: nothing went wrong. */
export class PasskeyGivenUp extends Error {}

const library = () => import('@simplewebauthn/browser');

/** Has the browser show a passkey; options and answer are WebAuthn's JSON. @throws PasskeyGivenUp */
export async function showPasskey(options: string): Promise<string> {
  const { startAuthentication } = await library();
  return JSON.stringify(await startAuthentication({ optionsJSON: parsed(options) }).catch(givenUp));
}

/** Has the browser make one. @throws PasskeyGivenUp */
export async function makePasskey(options: string): Promise<string> {
  const { startRegistration } = await library();
  return JSON.stringify(await startRegistration({ optionsJSON: parsed(options) }).catch(givenUp));
}

function parsed<T>(json: string): T {
  return JSON.parse(json) as T;
}

function givenUp(error: unknown): never {
  if (error instanceof Error && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name))
    throw new PasskeyGivenUp(error.name);
  throw error;
}
