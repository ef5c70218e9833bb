import { doorTo } from './door-to.ts';

it.each([
  [{ href: '/', search: {} }, {}],
  [{ href: '/plan', search: {} }, { next: '/plan' }],
  [
    { href: '/plan?tenant=lakeside', search: { tenant: 'lakeside' } },
    { tenant: 'lakeside', next: '/plan?tenant=lakeside' },
  ],
  [
    { href: '/plan?tenant=2027', search: { tenant: 2027 } },
    { tenant: '2027', next: '/plan?tenant=2027' },
  ],
])('tells the door where somebody was going, and to which institution: %j', (place, search) => {
  expect(doorTo(place)).toEqual(search);
});
