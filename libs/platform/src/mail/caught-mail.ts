import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { newId } from '../ids.ts';

/** A caught mail's place in the list. */
export interface CaughtCard {
  readonly id: string;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

export interface CaughtMail extends CaughtCard {
  readonly messageId: string;
  /** Where answers go; empty when back to the sender. */
  readonly replyTo: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly html: string;
  readonly text: string;
  /** The invitation in it, as iCalendar; empty when there is none. */
  readonly calendar: string;
}

const NAME = /^([0-9a-f-]{36})_[0-9a-f]{32}\.eml$/;

/**
 * Mail kept as files: `<id>_<hash of the Message-ID>.eml`. Several processes may write and read at once; ids grow with
 * time, so the names alone give the order, and whether a Message-ID came is seen from the names alone.
 */
export class CaughtMailStore {
  readonly #directory: string;

  constructor(home: string) {
    this.#directory = join(home, 'mail');
  }

  /** Whole or not at all, so that "received" and "kept" are the same moment. */
  async keep(raw: Uint8Array, messageId: string): Promise<void> {
    const name = `${newId()}_${hashOf(messageId)}.eml`;
    const unfinished = join(this.#directory, `.${name}`);
    await this.#insideDirectory(() => writeFile(unfinished, raw));
    await rename(unfinished, join(this.#directory, name));
  }

  /** How often a mail with this id came. */
  async countOf(messageId: string): Promise<number> {
    const ending = `_${hashOf(messageId)}.eml`;
    return (await this.#names()).filter((name) => name.endsWith(ending)).length;
  }

  /** Newest first. */
  async list({ skip = 0, limit = 50 } = {}): Promise<{ total: number; cards: CaughtCard[] }> {
    const names = (await this.#names()).reverse();
    const cards = await Promise.all(names.slice(skip, skip + limit).map((name) => this.#read(name)));
    return { total: names.length, cards: cards.filter((card) => card !== null) };
  }

  async get(id: string): Promise<CaughtMail | null> {
    const name = (await this.#names()).find((one) => one.startsWith(`${id}_`));
    return name ? this.#read(name) : null;
  }

  async clear(): Promise<void> {
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #names(): Promise<string[]> {
    const names = await readdir(this.#directory).catch(orNothing([]));
    return names.filter((name) => NAME.test(name)).sort();
  }

  async #read(name: string): Promise<CaughtMail | null> {
    const raw = await readFile(join(this.#directory, name)).catch(orNothing(null));
    const id = NAME.exec(name)?.[1];
    if (!raw || !id) return null;
    const mail = await PostalMime.parse(raw);
    const people = (list: readonly Address[] | undefined) =>
      (list ?? [])
        .map(({ name: who, address }) => (who ? `${who} <${address}>` : (address ?? '')))
        .join(', ');
    return {
      id,
      // The first 48 bits of a UUID v7 are its milliseconds.
      receivedAt: new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)),
      messageId: mail.messageId ?? '',
      from: people(mail.from ? [mail.from] : []),
      replyTo: people(mail.replyTo),
      to: people(mail.to),
      subject: mail.subject ?? '',
      headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
      html: mail.html ?? '',
      text: mail.text ?? '',
      calendar: calendarOf(mail.attachments),
    };
  }

  async #insideDirectory(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(this.#directory, { recursive: true, mode: 0o700 });
      await write();
    }
  }
}

function calendarOf(attachments: readonly Attachment[]): string {
  const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!file) return '';
  return typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
}

function hashOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 32);
}

function orNothing<T>(nothing: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
}
