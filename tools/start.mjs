/** `npm start`: everything, from a fresh checkout to a page in the browser. */
process.argv.splice(2, 0, 'up');
await import('./firsthand.mjs');
