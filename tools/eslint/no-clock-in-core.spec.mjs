import rule from './no-clock-in-core.mjs';
import { testRule } from './rule-tester.mjs';

const clock = (code) => ({ code, errors: [{ messageId: 'clock' }] });

testRule('no-clock-in-core', rule, {
  valid: [
    `const at = tx.now;`,
    `new Date(row.submittedAt); new Date(0);`,
    `Date.parse(text); Date.UTC(2026, 2, 8);`,
    `Temporal.Instant.from(text); this.clock.now();`,
  ],
  invalid: [
    clock(`const at = new Date();`),
    clock(`const at = Date();`),
    clock(`const at = Date.now();`),
    clock(`const now = Date.now;`),
    clock(`const { now } = Date;`),
    clock(`const at = globalThis.Date.now();`),
    clock(`performance.now();`),
    clock(`process.hrtime.bigint();`),
    clock(`Temporal.Now.instant();`),
  ],
});
