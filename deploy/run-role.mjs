/**
 * Starts what the container is for: `api`, `worker`, or any command of `firsthand` (`migrate`, `doctor`, …), in this
 * very process, so that the signals the engine sends reach it.
 */
const [role, ...rest] = process.argv.slice(2);
const application = role === 'api' || role === 'worker' ? role : 'cli';
const main = new URL(`../dist/apps/${application}/main.js`, import.meta.url);

process.argv = [process.argv[0], main.pathname, ...(application === 'cli' && role ? [role] : []), ...rest];
await import(main.href);
