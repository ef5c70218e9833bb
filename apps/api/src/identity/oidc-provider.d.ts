/** As much of the provider as its test uses; it comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  class Grant {
    constructor(of: { accountId: string; clientId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    readonly Grant: typeof Grant;
    constructor(
      issuer: string,
      configuration: {
        findAccount: (context: unknown, sub: string) => { accountId: string; claims: () => object };
        interactions: { url: (context: unknown, interaction: { uid: string }) => string };
      } & Record<string, unknown>,
    );
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ params: Record<string, unknown> }>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  }
}
