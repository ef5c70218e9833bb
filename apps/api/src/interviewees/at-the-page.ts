import type { AtThePage } from '@firsthand/core';
import type { RequestContext } from '../graphql/context.ts';

/** Who stands at an interviewee's page. */
export function atThePage({ request, state }: RequestContext): AtThePage {
  return {
    requestId: state.requestId,
    address: request.ip,
    signedInAs: state.actor?.userId ?? null,
  };
}
