import fc from 'fast-check';
import { BadInput } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { afterCursor, cursorOf, pageOf, rowsToFetch } from './keyset.ts';

const asCursor = (json: string) => Buffer.from(json).toString('base64url');

describe('keyset pages', () => {
  it('hands back the key it was given', () => {
    const key = ['Été', '2027-03-14T03:59:00.000Z', newId()];
    expect(afterCursor(cursorOf(key), ['text', 'instant', 'id'])).toEqual(key);
    expect(afterCursor(null, ['instant', 'id'])).toEqual([null, null]);
  });

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['too short', cursorOf([newId()])],
    ['too long', cursorOf(['a', newId(), newId()])],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
    ['a nested key', Buffer.from('[["a"],"b"]').toString('base64url')],
    ['a number', Buffer.from(`[1,"${newId()}"]`).toString('base64url')],
    ['a NUL', cursorOf(['a\u0000', newId()])],
    ['no id at the end', cursorOf(['a', 'b'])],
    ['empty', ''],
  ])('refuses %s', (_, cursor) => {
    expect(() => afterCursor(cursor, ['text', 'id'])).toThrow(BadInput);
  });

  it.each([
    'yesterday',
    '2027-03-14',
    '2027-02-30T00:00:00.000Z',
    '2027-03-14T24:00:00.000Z',
    '0000-03-14T03:59:00.000Z',
    'infinity',
  ])('refuses %s as an instant', (instant) => {
    expect(() => afterCursor(cursorOf([instant, newId()]), ['instant', 'id'])).toThrow(BadInput);
  });

  it('refuses whatever anybody makes up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(asCursor)), (cursor) => {
        expect(() => afterCursor(cursor, ['instant', 'id'])).toThrow(BadInput);
      }),
    );
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
