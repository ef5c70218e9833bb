#!/usr/bin/env node
/** `npx firsthand <command>`: the operator's commands, built first where they are out of date. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap, root } from './bootstrap.mjs';

// A script may read what the command prints, so all this says on the way goes to standard error.
bootstrap({ quiet: true });
const { build } = await import('./build.mjs');
await build(process.argv[2] === 'up' ? undefined : ['cli']);
await import(pathToFileURL(join(root, 'dist', 'apps', 'cli', 'main.js')).href);
