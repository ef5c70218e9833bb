import { BadInput } from '@firsthand/contracts';
import { afterCursor, cursorOf, pageOf } from './keyset.ts';

describe('keyset pages', () => {
  it('hands back the key it was given', () => {
    expect(afterCursor(cursorOf(['Été', 3, 'id']), 3)).toEqual(['Été', '3', 'id']);
    expect(afterCursor(null, 2)).toEqual([null, null]);
  });

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['too short', cursorOf(['one'])],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
    ['a nested key', Buffer.from('[["a"],"b"]').toString('base64url')],
    ['a NUL', cursorOf(['a\u0000', 'b'])],
    ['empty', ''],
  ])('refuses %s', (_, cursor) => {
    expect(() => afterCursor(cursor, 2)).toThrow(BadInput);
  });

  it('says there is more only when one too many was fetched', () => {
    const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const page = pageOf(rows, 2, (row) => [row.id]);
    expect(page.edges.map((edge) => edge.node.id)).toEqual(['a', 'b']);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: cursorOf(['b']) });
    expect(pageOf(rows, 3, (row) => [row.id]).pageInfo.hasNextPage).toBe(false);
    expect(pageOf([], 3, () => []).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });
});
