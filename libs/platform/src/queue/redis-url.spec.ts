import { readRedisUrl } from './redis-url.ts';

describe('REDIS_URL', () => {
  it('names one server', () => {
    expect(readRedisUrl('rediss://:secret@cache.example:6380/2')).toEqual({
      kind: 'single',
      url: 'rediss://:secret@cache.example:6380/2',
    });
  });

  it('names a primary that Sentinels know', () => {
    expect(readRedisUrl('redis+sentinel://:s%40fe@one:26380,two,[::1]:7/main?db=3')).toEqual({
      kind: 'sentinel',
      primary: 'main',
      nodes: [
        { host: 'one', port: 26_380 },
        { host: 'two', port: 26_379 },
        { host: '::1', port: 7 },
      ],
      login: { password: 's@fe', db: 3 },
    });
  });

  it('names a cluster', () => {
    expect(readRedisUrl('redis+cluster://jobs:pa:ss@a:7000,b:7001')).toEqual({
      kind: 'cluster',
      nodes: [
        { host: 'a', port: 7_000 },
        { host: 'b', port: 7_001 },
      ],
      login: { username: 'jobs', password: 'pa:ss' },
    });
  });

  it.each(['http://x', 'redis+sentinel://one,two', 'redis+cluster://', 'redis+cluster://a:b', 'redis://:'])(
    'refuses %s',
    (url) => {
      expect(readRedisUrl(url)).toBeNull();
    },
  );
});
