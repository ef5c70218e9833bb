import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  PrimerDraft,
  PrimerVersion,
  type Reading,
  UnitOfWork,
  type PrimerContent,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { canonicalJson } from '../tenancy/canonical-json.ts';
import { BEGIN_DRAFT, DESK, type PrimerVersionSummary } from './primer.queries.ts';
import { checkDraft, checkPrimer, primerAsKept } from './primer.rules.ts';
import { STARTER, STARTER_NUMBER } from './starter.ts';

export interface PrimerDesk {
  /** What is being written; without a draft, what students read now. */
  content: PrimerContent;
  /** The draft's version; 0 without one. */
  revision: number;
  savedAt: string | null;
  savedBy: string | null;
  /** The draft is something else than what students read. */
  changed: boolean;
  /** What students read now: 0 is the starter. */
  number: number;
  starter: PrimerContent;
  starterPassed: number;
  versions: PrimerVersionSummary[];
}

/** Staff write their tenant's primer: a draft that saves itself, and versions that never change once they are out. */
@Injectable()
export class EditPrimer {
  constructor(private readonly uow: UnitOfWork) {}

  async desk(actor: Actor): Promise<PrimerDesk> {
    return this.uow.read(actor, desk);
  }

  /** A version as it was published, or the starter. */
  async version(actor: Actor, number: number): Promise<PrimerContent> {
    if (number === STARTER_NUMBER) return STARTER;
    const found = await this.uow.read(actor, (read) => read.findOne(PrimerVersion, { number }));
    if (!found) throw new NotFound();
    return found.content;
  }

  /** Saves the draft over the revision the actor saw; when somebody saved in between, nothing is overwritten. */
  async save(
    actor: Actor,
    revision: number,
    given: PrimerContent,
  ): Promise<{ saved: boolean; desk: PrimerDesk }> {
    const content = primerAsKept(given);
    checkDraft(content);
    return this.uow.run(actor, async (tx) => {
      const saved =
        revision === 0
          ? (await tx.first(BEGIN_DRAFT, newId(), JSON.stringify(content), tx.now, actor.userId)) !== null
          : (await tx.update(
              PrimerDraft,
              { version: revision },
              { content, savedAt: tx.now, savedBy: actor.userId, version: revision + 1 },
            )) === 1;
      return { saved, desk: await desk(tx) };
    });
  }

  /** Makes the draft the version that students read from now on. @throws BadInput while something is missing. */
  async publish(actor: Actor, revision: number): Promise<PrimerDesk> {
    return this.uow.run(actor, async (tx) => {
      const draft = await tx.findOne(PrimerDraft, {}, { lock: 'update' });
      const { changed, number } = await desk(tx);
      if (draft && draft.version !== revision) throw new Conflict(draft.version);
      if (!draft || !changed)
        throw new RuleBroken(
          'primer-unchanged',
          'Students already read exactly this. Change something first.',
        );
      checkPrimer(draft.content);
      const next = number + 1;
      await tx.insert(PrimerVersion, {
        number: next,
        content: draft.content,
        publishedAt: tx.now,
        publishedBy: actor.userId,
      });
      await tx.audit('primer.published', { kind: 'primer', id: null }, { number: next });
      return desk(tx);
    });
  }
}

async function desk(reading: Reading): Promise<PrimerDesk> {
  const { current, draft, versions, starterPassed } = (await reading.first(DESK))!;
  const published = current?.content ?? STARTER;
  const content = draft?.content ?? published;
  return {
    content,
    revision: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    savedBy: draft?.savedBy ?? null,
    changed: canonicalJson(content) !== canonicalJson(published),
    number: current?.number ?? STARTER_NUMBER,
    starter: STARTER,
    starterPassed,
    versions,
  };
}
