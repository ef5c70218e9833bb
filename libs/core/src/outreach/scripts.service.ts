import { Injectable } from '@nestjs/common';
import {
  type Actor,
  DEFAULT_ASKING,
  NotFound,
  type ScriptChannel,
  type ScriptPart,
} from '@firsthand/contracts';
import { type Reading, Script, ScriptVersion, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { LOCK_OWNER } from '../contacts/contacts.queries.ts';
import {
  ASKING_FACTS,
  type AskingFacts,
  DROP_OLD_VERSIONS,
  SCRIPT,
  type ScriptVersionView,
} from './scripts.queries.ts';
import type { ScriptContent } from './script-content.ts';
import { beginsVersion, sameScript, scriptAsKept, starterScript, VERSIONS_KEPT } from './scripts.rules.ts';

export interface ScriptView {
  channel: ScriptChannel;
  content: ScriptContent;
  /** What it began as. */
  sample: ScriptContent;
  /** 0 while it is still the sample. */
  revision: number;
  savedAt: string | null;
  /** The newest first. */
  versions: ScriptVersionView[];
}

export interface SavedScript {
  /** False: somebody saved over an older revision; nothing was overwritten, and the script is as it stands. */
  saved: boolean;
  script: ScriptView;
}

export interface GivenScript {
  readonly channel: ScriptChannel;
  /** The revision it was typed over. */
  readonly revision: number;
  readonly subject: string;
  readonly parts: readonly { readonly part: ScriptPart; readonly text: string }[];
}

/** What a student says when they call or write. Nobody else reads it. */
@Injectable()
export class ScriptsService {
  constructor(private readonly uow: UnitOfWork) {}

  async script(actor: Actor, channel: ScriptChannel): Promise<ScriptView> {
    return this.uow.read(actor, (read) => view(read, channel));
  }

  /** Saves over the revision the actor saw. What was said before stays as a version. */
  async save(actor: Actor, given: GivenScript): Promise<SavedScript> {
    const content = scriptAsKept(given);
    return this.uow.run(actor, async (tx) => {
      const saved = await keep(tx, given, content);
      return { saved, script: await view(tx, given.channel) };
    });
  }

  /** What to fill a script with when it is for one of the actor's own people. */
  async factsFor(actor: Actor, contactId: string): Promise<AskingFacts> {
    const facts = await this.uow.read(actor, (read) => read.first(ASKING_FACTS, actor.userId, contactId));
    if (!facts) throw new NotFound();
    return { ...facts, minutes: facts.minutes ?? DEFAULT_ASKING.minutes };
  }
}

async function keep(tx: Tx, { channel, revision }: GivenScript, content: ScriptContent): Promise<boolean> {
  const ownerId = tx.actor.userId;
  await tx.sql(LOCK_OWNER, ownerId);
  const script = await tx.findOne(Script, { ownerId, channel });
  if ((script?.revision ?? 0) !== revision) return false;
  const now = { content: { ...content, parts: { ...content.parts } }, savedAt: tx.now };
  if (!script) {
    const [scriptId] = (await tx.insert(Script, { ...now, ownerId, channel, revision: 1 })) as [string];
    await tx.insert(ScriptVersion, { ...now, scriptId, number: 1, beganAt: tx.now });
    return true;
  }
  await tx.update(Script, { id: script.id }, { ...now, revision: revision + 1 });
  const { locale } = await tx.get(User, ownerId);
  const sample = starterScript(channel, locale);
  const versions = await tx.find(ScriptVersion, { scriptId: script.id }, { order: { number: 'desc' } });
  const [newest = null, ...earlier] = versions;
  const known = [...earlier.map((version) => version.content), sample];
  const isAnEarlierText = known.some((each) => sameScript(each, content));
  if (!beginsVersion(newest, { now: tx.now, isAnEarlierText })) {
    await tx.update(ScriptVersion, { id: newest!.id }, now);
    return true;
  }
  const number = (newest?.number ?? 0) + 1;
  await tx.insert(ScriptVersion, { ...now, scriptId: script.id, number, beganAt: tx.now });
  await tx.sql(DROP_OLD_VERSIONS, script.id, number - VERSIONS_KEPT);
  return true;
}

async function view(reading: Reading, channel: ScriptChannel): Promise<ScriptView> {
  const row = await reading.first(SCRIPT, reading.actor.userId, channel);
  if (!row) throw new NotFound();
  const sample = starterScript(channel, row.locale);
  return {
    channel,
    content: row.content ?? sample,
    sample,
    revision: row.revision ?? 0,
    savedAt: row.savedAt,
    versions: row.versions,
  };
}
