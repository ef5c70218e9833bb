import { BadInput } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { afterCursor, cursorOf, pageOf, rowsToFetch } from './keyset.ts';

describe('keyset pages', () => {
  it('hands back the key it was given', () => {
    const id = newId();
    expect(afterCursor(cursorOf(['Été', 3, id]), 3)).toEqual(['Été', '3', id]);
    expect(afterCursor(null, 2)).toEqual([null, null]);
  });

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['too short', cursorOf(['one'])],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
    ['a nested key', Buffer.from('[["a"],"b"]').toString('base64url')],
    ['a NUL', cursorOf(['a\u0000', newId()])],
    ['no id at the end', cursorOf(['a', 'b'])],
    ['empty', ''],
  ])('refuses %s', (_, cursor) => {
    expect(() => afterCursor(cursor, 2)).toThrow(BadInput);
  });

  it.each([0, -1, 1.5, 101, NaN])('refuses a page of %s rows', (first) => {
    expect(() => rowsToFetch(first)).toThrow(BadInput);
    expect(rowsToFetch(100)).toBe(101);
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
