import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { createRequire } from 'node:module';
import { parse as parseYaml } from 'yaml';

const root = dirname(import.meta.dirname);
const read = (path) => readFileSync(join(root, path), 'utf8');
const { validate } = createRequire(import.meta.url)('dockerfile-utils');
const { workspaces } = JSON.parse(read('package.json'));

describe('Dockerfile', () => {
  const text = read('Dockerfile');
  const instructions = text
    .replace(/\\\n/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const copies = instructions
    .filter((line) => /^COPY (?!--from)/.test(line))
    .map((line) => line.split(' ').slice(1));

  it('is valid', () => {
    expect(validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('copies only what is there and not ignored', () => {
    const ignored = read('.dockerignore').trim().split('\n');
    for (const source of copies.flatMap((words) => words.slice(0, -1))) {
      expect({ source, there: existsSync(join(root, source)) }).toEqual({ source, there: true });
      expect(ignored.filter((pattern) => globMatches(source, pattern))).toEqual([]);
    }
  });

  it('installs with the manifest of every workspace, which the lock file needs', () => {
    const manifests = workspaces
      .flatMap((pattern) =>
        pattern.endsWith('/*')
          ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -2)}/${name}`)
          : [pattern],
      )
      .map((folder) => `${folder}/package.json`)
      .filter((path) => existsSync(join(root, path)));
    const copied = copies
      .flatMap((words) => words.slice(0, -1))
      .filter((path) => path.endsWith('/package.json'));
    expect(copied.sort()).toEqual(manifests.sort());
  });

  it('ends as nobody special, with a check of its health and a role to play', () => {
    const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last).toContain('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK') && line.includes('/livez'))).toBe(true);
    expect(last.at(-1)).toBe('CMD ["api"]');
    expect(text).not.toMatch(/:latest|^ADD /m);
  });
});

describe('docker-compose.yml', () => {
  const compose = parseYaml(read('docker-compose.yml'), { merge: true });
  const { services, volumes } = compose;

  it('has every part of an installation', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'migrate', 'postgres', 'proxy', 'redis', 'worker']);
    for (const role of ['api', 'worker', 'migrate']) expect(services[role].command).toEqual([role]);
    expect(services.postgres.image).toMatch(/^postgres:18/);
  });

  it('refers only to services and volumes that exist, and waits only for healthy ones', () => {
    for (const { depends_on: needs = {}, volumes: mounts = [] } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(needs)) {
        expect(Object.keys(services)).toContain(name);
        const checked = services[name].healthcheck?.test ?? services[name].build;
        if (condition === 'service_healthy') expect(checked).toBeDefined();
      }
      for (const mount of mounts) {
        const [source] = mount.split(':');
        if (source.startsWith('./')) expect(existsSync(join(root, source))).toBe(true);
        else expect(Object.keys(volumes)).toContain(source);
      }
    }
  });

  it('holds no secret and starts without none', () => {
    const settings = { ...services.api.environment, ...services.postgres.environment };
    // Places with nothing secret in them, one of them optional.
    const open = ['FILES_URL', 'SCAN_URL'];
    for (const [name, value] of Object.entries(settings)) {
      if (/SECRET|PASSWORD|_URL$/.test(name) && !open.includes(name)) expect(value).toMatch(/\$\{\w+:\?\}/);
    }
  });

  it('gives the application only settings it knows', () => {
    const known = read('libs/platform/src/config/config.ts');
    for (const name of Object.keys(services.api.environment)) expect(known).toContain(`'${name}'`);
  });

  it('shows the world the proxy and nothing else', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });
});

/** Docker's patterns are close enough to globs; a folder's pattern also covers what is in it. */
function globMatches(path, pattern) {
  return matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`);
}
