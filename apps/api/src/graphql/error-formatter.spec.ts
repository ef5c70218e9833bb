import { GraphQLError } from 'graphql';
import { Conflict, NotFound, RuleBroken } from '@firsthand/contracts';
import { createLogger } from '@firsthand/platform';
import { formatFailure } from './error-formatter.ts';

function formatted(error: unknown) {
  const lines: string[] = [];
  const log = createLogger(
    { name: 'test', level: 'info' },
    { write: (line: string) => void lines.push(line) },
  );
  return { ...formatFailure(error, { id: 'r-1', log, operation: 'SaveGrade' }), lines };
}
const thrownBy = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['saveGrade'] });

it('lets expected failures speak for themselves', () => {
  expect(formatted(thrownBy(new Conflict(7)))).toMatchObject({
    path: ['saveGrade'],
    extensions: { code: 'CONFLICT', details: { version: 7 }, requestId: 'r-1' },
    lines: [],
  });
  expect(formatted(thrownBy(new RuleBroken('LINK_NOT_VALID', 'No.'))).extensions).toMatchObject({
    details: { rule: 'LINK_NOT_VALID' },
  });
  expect(formatted(new NotFound()).extensions).toMatchObject({ code: 'NOT_FOUND' });
});

it('shows nothing of what was not expected, and logs all of it but the data', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "users_email_key"'), {
    code: '23505',
    detail: 'Key (email)=(ada@college.example) already exists.',
    parameters: ['ada@college.example'],
  });
  const { message, extensions, lines } = formatted(thrownBy(cause));
  expect(message).not.toMatch(/constraint|users/);
  expect(extensions).toEqual({ code: 'INTERNAL', details: {}, requestId: 'r-1' });
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0]!);
  expect(line).toMatchObject({ requestId: 'r-1', operation: 'SaveGrade', err: { code: '23505' } });
  expect(line.err.stack).toContain('error-formatter.spec');
  expect(lines[0]).not.toContain('ada@college.example');
});

it('calls a mistake in the document the client’s, and one in a resolver ours', () => {
  const unknownField = new GraphQLError('Cannot query field "x".', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
  expect(formatted(unknownField).extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { fields: [] },
  });
  const inResolver = new GraphQLError('Cannot return null for non-nullable field.', { path: ['a'] });
  expect(formatted(inResolver).extensions).toMatchObject({ code: 'INTERNAL' });
  expect(formatted('a text').extensions).toMatchObject({ code: 'INTERNAL' });
});
