/** Words that people build their passwords from, and whole passwords that are tried first. Our own list. */
const WORDS = words(`
  1q2w3e4r 1q2w3e4r5t 1qaz2wsx abc abcd abcdef abcdefg abcdefgh access admin administrator alexander
  amanda america andrew android angel angels anthony arsenal asdfgh asdfghjkl ashley austin australia
  autumn azerty bailey banana barcelona baseball basketball batman bella benjamin berlin blessed
  brandon brittany broncos buddy business buster butterfly cameron canada champion change changeme
  charlie chelsea cherry chloe chocolate christ christopher class college company computer contraseña
  cookie cookies corvette cowboys crystal daisy dakota dancer daniel danielle default dennis diamond
  dolphin dolphins dragon eagle eagles elizabeth emily england facebook falcon family ferrari
  firsthand flower flowers football forever fortnite france freedom friends gamer gandalf george
  germany ginger golden goodbye google guest guitar hannah happy heaven hello helloworld hockey
  homework horse hunter ilovegod ilovehim iloveyou instructor internet interview ireland jasper
  jennifer jessica jesus jonathan jordan joseph joshua juventus killer kitten knight lakers letmein
  linkedin lion liverpool login london lovely loveyou lucky maggie manchester martin master matthew
  maverick max melissa mercedes merlin michael microsoft minecraft molly monkey montreal morgan
  motdepasse music mustang naruto nicholas nicole office oliver olivia orange oscar p@ssw0rd p@ssword
  pa$$word packers panther paris passw0rd password passwort patrick pepper phoenix piano player
  pokemon porsche princess puppy purple q1w2e3r4 qazwsx qazwsxedc qwerty qwertyui qwertyuiop qwertz
  rabbit rachel ranger richard robert rocky root samantha samsung school scotland secret senha shadow
  silver simba smile soccer soldier sophie spiderman spring starwars steelers stephanie steven
  strawberry student summer sunshine superman system taylor teacher temp temporary test tester testing
  thomas tiger toby toronto trustno1 turtle university user username victoria warrior welcome whatever
  william windows winner winter wizard wolf yankees yellow zaq12wsx zxcvbn zxcvbnm
`);
const WHOLE = words(`
  00000000 0987654321 11111111 11223344 12121212 121212121 123123123 123321123 12341234 123454321
  12345678 123456789 1234567890 1234qwer 13131313 14725836 147258369 159753456 20202020 20212021
  20222022 20232023 20242024 20252025 20262026 31415926 456789123 55555555 66666666 741852963 77777777
  789456123 87654321 88888888 987654321 99999999 a1b2c3d4 aaaaaaaa abc12345 abcd1234 adminadmin
  asdf1234 asdfasdf correcthorsebatterystaple iamthebest letmeinnow mypassword nopassword opensesame
  passwordpassword qwer1234 qwertyqwerty testtest thisismypassword useruser yourpassword zxcvzxcv
  zzzzzzzz
`);

/** What people put behind a word to please a form that asks for digits and signs. */
const TAIL = /[\d!@#$%^&*?._-]*$/;

/**
 * Whether this is one of the passwords a stranger tries first: a common word, alone or twice, in any case, perhaps with
 * digits and signs behind it ("Password2026!"), a run of one or two characters, or a walk along the digits.
 */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (WHOLE.has(text) || new Set(text).size <= 2) return true;
  const stem = text.replace(TAIL, '');
  const half = stem.slice(0, stem.length / 2);
  return stem === '' ? isWalk(text) : WORDS.has(stem) || (half + half === stem && WORDS.has(half));
}

/** Each digit follows from the one before by the same step. */
function isWalk(text: string): boolean {
  const step = (at: number) => (text.charCodeAt(at) - text.charCodeAt(at - 1) + 10) % 10;
  return [...text].every((_, at) => at < 2 || step(at) === step(1));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
