import { addressGroup, normalEmail, passwordProblems } from './identity.rules.ts';

describe('a chosen password', () => {
  const refused = (password: string) => passwordProblems(password, 'ada@college.example').length > 0;

  it.each([
    'short',
    'password',
    'Password2026!',
    'P@ssw0rd123',
    'qwertyqwerty',
    '12345678',
    '97531975',
    'aaaaaaaaaa',
    'abababababab',
    'iloveyou!!',
    'Ada@College.example',
    'ｐａｓｓｗｏｒｄ',
    'x'.repeat(257),
  ])('%s is refused', (password) => {
    expect(refused(password)).toBe(true);
  });

  it.each(['the bus was late again', 'kYq7-rwm', 'mañana será otro día', 'лучшее время', 'abc'.repeat(85)])(
    '%s is taken',
    (password) => {
      expect(refused(password)).toBe(false);
    },
  );

  it('is not told to hold certain characters', () => {
    expect(passwordProblems('onlysmallletterswithmeaning', 'a@b.c')).toEqual([]);
  });
});

it('takes an address for the same however it was typed', () => {
  expect(normalEmail('  Zoe\u0308@College.Example ')).toBe('zoë@college.example');
});

it('takes an IPv6 subscriber for one', () => {
  expect(addressGroup('::ffff:203.0.113.9')).toBe('203.0.113.9');
  expect(addressGroup('2001:db8:1:2:aaaa::1')).toBe(addressGroup('2001:DB8:1:0002:bbbb:1:2:3'));
  expect(addressGroup('2001:db8:1:3::1')).not.toBe(addressGroup('2001:db8:1:2::1'));
  expect(addressGroup('::1')).toBe('0:0:0:0::/64');
});
