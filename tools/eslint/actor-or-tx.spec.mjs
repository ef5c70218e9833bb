import rule from './actor-or-tx.mjs';
import { testRule } from './rule-tester.mjs';

const service = (members) => `class GradesService { ${members} }`;

testRule('actor-or-tx', rule, {
  valid: [
    service(`release(actor: Actor, id: string) { return this.uow.run(actor, (tx) => this.mark(tx, id)); }`),
    service(`queue(actor, page = {}) { return this.uow.read(actor, async (tx) => tx.sql(page)); }`),
    service(`mark(tx: Tx, id: string) { return tx.repo(Grade).insert({ id }); }`),
    service(`release = (actor) => this.uow.run(actor, async () => {});`),
    service(`constructor(private readonly uow, private readonly actor) {}`),
    service(`weigh(grade, weights) { this.meter.read(grade); }`),
    `const each = (actors) => actors.map((row, actor) => uow.run(actor, row));`,
  ],
  invalid: [
    { code: service(`release(id, actor) {}`), errors: [{ messageId: 'first' }] },
    { code: service(`mark(id: string, tx: Tx) {}`), errors: [{ messageId: 'first' }] },
    { code: service(`mark = (id, tx) => id;`), errors: [{ messageId: 'first' }] },
    { code: service(`mark(actor, tx) {}`), errors: [{ messageId: 'both' }] },
    { code: service(`mark(tx, id, actor = null) {}`), errors: [{ messageId: 'both' }] },
    {
      code: service(`mark(tx) { return this.uow.run(tx.actor, () => {}); }`),
      errors: [{ messageId: 'joins' }],
    },
    {
      code: service(`mark(tx) { return [1].map(() => this.#uow.read(tx.actor, () => {})); } #uow;`),
      errors: [{ messageId: 'joins' }],
    },
    { code: service(`sweep() { return this.unitOfWork.run(SYSTEM, f); }`), errors: [{ messageId: 'opens' }] },
  ],
});
