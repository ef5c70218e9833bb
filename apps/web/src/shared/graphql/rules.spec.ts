import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../../../..');
const read = (directory: string, wanted: RegExp) =>
  readdirSync(join(repository, directory), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => wanted.test(path))
    .map((path) => ({ path, text: readFileSync(join(repository, directory, path), 'utf8') }));

/** Its one rule is said on the command line. */
const NOT_FOR_SCREENS = /^demo\//;
const core = read('libs/core/src', /(?<!\.spec)\.ts$/).filter(({ path }) => !NOT_FOR_SCREENS.test(path));

/** `new RuleBroken('name'`, or the two names of `new RuleBroken(twice ? 'one' : 'other'`. */
const RULE = /new RuleBroken\(\s*(?:\w+ \? )?'([^']+)'(?: : '([^']+)')?/g;
const roster = core
  .filter(({ path }) => /^rosters\/(roster-\w+|rosters\.(rules|service))\.ts$/.test(path))
  .map(({ text }) => text)
  .join('\n');
/** A roster's problems are rules of their own: a name, and after it the sentence that says what to do, or its variable. */
const PROBLEM = /'([a-z]+(?:-[a-z]+)*)',\s*(?:['`][A-Z“$]|fix\b)|'([a-z]+-repeated)'\)/g;

const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, ...names]) => names.filter((name) => name !== undefined));

describe('every rule of the product', () => {
  const rules = core.flatMap(({ text }) => namesIn(text, RULE));
  const problems = [...new Set(namesIn(roster, PROBLEM))].map((name) => `roster.${name}`);

  it('is found where it is made', () => {
    const made = core.flatMap(({ text }) => text.match(/new RuleBroken\(/g) ?? []);
    const named = core.flatMap(({ text }) => [...text.matchAll(RULE)]);
    // All but one, which is named after a roster's problem.
    expect(named).toHaveLength(made.length - 1);
    // Nearly every sentence about a row is made in one call.
    expect(problems.length).toBeGreaterThan(30);
  });

  it.each(['en', 'fr'])('has its words (%s)', (language) => {
    const said = new Set(
      read('apps/web/src', new RegExp(`/messages/${language}\\.ts$`)).flatMap(({ text }) =>
        namesIn(text, /'rule\.([^']+)':/g),
      ),
    );
    expect([...rules, ...problems].filter((name) => !said.has(name))).toEqual([]);
  });
});
