import { jest } from '@jest/globals';
import { TEXTS } from '../../generated/operation-texts.ts';
import { TypedOperation, ViewerDocument } from '../../generated/operations.ts';
import { signInPrompt } from '../session/sign-in-prompt.ts';
import { ApiError, refusedFields } from './api-error.ts';
import { request } from './request.ts';

interface Sent {
  query?: string;
  extensions?: { persistedQuery: { sha256Hash: string } };
}

let operations = 0;
const operation = () =>
  new TypedOperation<{ ok: boolean }, Record<string, never>>('Ok', `hash-${++operations}`);

const failure = (code: string, details = {}) => ({
  errors: [{ message: 'in the server’s words', extensions: { code, details, requestId: 'r-1' } }],
});

/** Answers the requests in turn and remembers what was sent. */
function serverAnswers(...answers: unknown[]): Sent[] {
  const sent: Sent[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((_url: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)) as Sent);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(Response.json(answer));
  });
  return sent;
}
afterEach(() => jest.restoreAllMocks());

describe('a request', () => {
  it('travels as a hash and gives the data', async () => {
    const sent = serverAnswers({ data: { ok: true } });
    await expect(request(operation())).resolves.toEqual({ ok: true });
    expect(sent[0]?.query).toBeUndefined();
    expect(sent[0]?.extensions?.persistedQuery.sha256Hash).toMatch(/^hash-/);
  });

  it('travels as text, then and later, where the API does not know the hash', async () => {
    const sent = serverAnswers(failure('PERSISTED_QUERY_NOT_FOUND'), { data: { viewer: null } });
    await request(ViewerDocument);
    await request(ViewerDocument);
    const text = TEXTS[ViewerDocument.hash];
    expect(text).toContain('query Viewer');
    expect(sent.map(({ query }) => query)).toEqual([undefined, text, text]);
  });

  it('fails with the code, the details and the request’s number', async () => {
    serverAnswers(failure('BAD_USER_INPUT', { fields: [{ path: 'name', message: 'Too long.' }] }));
    const error: unknown = await request(operation()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', requestId: 'r-1' });
    expect(refusedFields(error)).toEqual([{ path: 'name', message: 'Too long.' }]);
  });

  it('says so when the server cannot be reached', async () => {
    serverAnswers(new TypeError('Failed to fetch'));
    await expect(request(operation())).rejects.toMatchObject({ code: 'OFFLINE', passes: true });
  });

  describe('whose session has ended', () => {
    const answerPrompt = (signedIn: boolean) => {
      const stop = signInPrompt.subscribe(() => {
        stop();
        signInPrompt.current()?.answer(signedIn);
      });
    };

    it('waits for the sign-in dialog, then goes on', async () => {
      const sent = serverAnswers(failure('UNAUTHENTICATED'), { data: { ok: true } });
      answerPrompt(true);
      await expect(request(operation())).resolves.toEqual({ ok: true });
      expect(sent).toHaveLength(2);
      expect(signInPrompt.current()).toBeNull();
    });

    it('shares one dialog with all others that wait', async () => {
      serverAnswers(failure('UNAUTHENTICATED'), failure('UNAUTHENTICATED'), { data: { ok: true } });
      const both = Promise.all([request(operation()), request(operation())]);
      await new Promise((resolve) => setTimeout(resolve, 0));
      const prompt = signInPrompt.current();
      prompt?.answer(true);
      await expect(both).resolves.toHaveLength(2);
    });

    it('fails when the dialog is closed', async () => {
      serverAnswers(failure('UNAUTHENTICATED'));
      answerPrompt(false);
      await expect(request(operation())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    });

    it('does not ask while the page is going away', async () => {
      serverAnswers(failure('UNAUTHENTICATED'));
      await expect(request(operation(), {}, { keepalive: true })).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
      expect(signInPrompt.current()).toBeNull();
    });
  });

  it('with a wrong password asks nobody to sign in', async () => {
    serverAnswers(failure('UNAUTHENTICATED', { reason: 'WRONG_CREDENTIALS' }));
    await expect(request(operation())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(signInPrompt.current()).toBeNull();
  });
});
