import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installReason, linkWorkspaces, nodeComplaint } from './bootstrap.mjs';

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.3'])('%s will do', (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });

  it.each(['18.20.0', '20.18.9', '8.0.0'])(
    '%s is refused in one sentence that says what to do',
    (version) => {
      expect(nodeComplaint(version)).toMatch(/needs Node 20.19 or newer; this is Node .* Install/);
    },
  );
});

describe('whether to install', () => {
  let directory;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'firsthand-bootstrap-'));
  });

  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const wanted = {
    '': { name: 'firsthand' },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/@firsthand/api': { resolved: 'apps/api', link: true },
    'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
    'node_modules/jest': { version: '30.5.2', dev: true },
  };

  function lock(packages) {
    writeFileSync(join(directory, 'package-lock.json'), JSON.stringify({ packages }));
  }

  function installed(packages) {
    mkdirSync(join(directory, 'node_modules'), { recursive: true });
    writeFileSync(join(directory, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  }

  function without(packages, ...paths) {
    return Object.fromEntries(Object.entries(packages).filter(([path]) => !paths.includes(path)));
  }

  const present = without(wanted, '', 'node_modules/only-elsewhere');

  it('installs when nothing is installed', () => {
    lock(wanted);
    expect(installReason(directory)).toBe('node_modules is missing');
  });

  it('does not when all is there, however old the files look, as after a clone', () => {
    installed(present);
    lock(wanted);
    utimesSync(join(directory, 'node_modules', '.package-lock.json'), 1, 1);
    expect(installReason(directory)).toBeUndefined();
  });

  it('installs when a version differs or a package is absent, naming it', () => {
    lock(wanted);
    installed({ ...present, 'node_modules/pg': { version: '8.22.0' } });
    expect(installReason(directory)).toBe('pg is not the one that package-lock.json names');
    installed(without(present, 'node_modules/@firsthand/api'));
    expect(installReason(directory)).toBe('@firsthand/api is not the one that package-lock.json names');
  });

  it('links a library of ours that came since, instead of installing everything again', () => {
    lock(wanted);
    installed(without(present, 'node_modules/@firsthand/api'));
    mkdirSync(join(directory, 'apps', 'api'), { recursive: true });
    linkWorkspaces(directory);
    expect(existsSync(join(directory, 'node_modules', '@firsthand', 'api'))).toBe(true);
    expect(installReason(directory)).toBeUndefined();
  });

  it('misses development packages only where they are meant to be', () => {
    lock(wanted);
    installed(without(present, 'node_modules/jest'));
    expect(installReason(directory)).toMatch(/^jest/);
    expect(installReason(directory, { withoutDev: true })).toBeUndefined();
  });
});
