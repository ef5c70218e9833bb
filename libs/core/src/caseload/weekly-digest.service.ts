import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, type NoticeParams } from '@firsthand/contracts';
import { type Reading, UnitOfWork } from '@firsthand/persistence';
import { messageFor } from '../notifications/texts.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { WORK_FROM_HOUR } from '../tenancy/tenancy.rules.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import { CASELOAD, type FollowedTree } from './caseload.queries.ts';
import { followed } from './caseload.rules.ts';
import {
  DIGEST_SETTINGS,
  type DigestSettingsView,
  type Recipient,
  RECIPIENTS,
  SWITCH_DIGEST,
} from './digest.queries.ts';
import { digestOf, mondayOf } from './digest.rules.ts';

const PATH = '/caseload';
const KEY = 'caseload-week:';

/** What one counsellor is told this week, as it goes out. */
export interface DigestMailView {
  counsellor: PersonView;
  /** Null: nothing presses, and nothing goes out. */
  title: string | null;
  body: string | null;
  facts: { name: string; value: string }[];
  /** When this week's went out. */
  sentAt: string | null;
}

export interface DigestView extends DigestSettingsView {
  mails: DigestMailView[];
}

/** A mail a week to each counsellor about their caseload, which an administrator sees beforehand and may switch off. */
@Injectable()
export class WeeklyDigest {
  constructor(private readonly uow: UnitOfWork) {}

  /** Tells every counsellor of the tenant about their week, once a week, whoever calls how often. Returns how many. */
  async sendDue(actor: Actor): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      const recipients = await tx.sql(RECIPIENTS, KEY, tx.now);
      const due = recipients.filter(
        ({ on, sentAt, hour }) => on && sentAt === null && hour >= WORK_FROM_HOUR,
      );
      const notices = [];
      for (const { person, today } of due) {
        const params = await weekOf(tx, person.id, today);
        if (params)
          notices.push({
            ...{ userId: person.id, kind: 'CASELOAD_WEEK' as const, params, path: PATH, mail: true },
            dedupKey: `${KEY}${mondayOf(today)}`,
          });
      }
      return tx.notify(notices);
    });
  }

  /** What goes out this week, to whom, for those who answer for it. */
  async preview(actor: Actor): Promise<DigestView> {
    assertAdministrator(actor);
    return this.uow.read(actor, async (read) => {
      const settings = (await read.first(DIGEST_SETTINGS))!;
      const mails: DigestMailView[] = [];
      for (const recipient of await read.sql(RECIPIENTS, KEY, read.now))
        mails.push(mailOf(recipient, await weekOf(read, recipient.person.id, recipient.today), read.now));
      return { ...settings, mails };
    });
  }

  /** @throws Conflict when somebody changed the institution's settings meanwhile. */
  async switch(actor: Actor, version: number, on: boolean): Promise<DigestSettingsView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const changed = await tx.first(SWITCH_DIGEST, version, on);
      if (!changed) throw new Conflict((await tx.first(DIGEST_SETTINGS))!.version);
      await tx.audit('caseload-digest.switch', { kind: 'tenant', id: actor.tenantId }, { on });
      return changed;
    });
  }
}

async function weekOf(
  reading: Reading,
  counsellorId: string,
  today: string,
): Promise<NoticeParams['CASELOAD_WEEK'] | null> {
  const rows = await reading.sql(CASELOAD, counsellorId, reading.now, null, [], null);
  return digestOf(
    rows.map(({ tree }) => followed(JSON.parse(tree) as FollowedTree, reading.now)),
    today,
  );
}

function mailOf(
  { person, locale, institution, zone, sentAt }: Recipient,
  params: NoticeParams['CASELOAD_WEEK'] | null,
  now: Date,
): DigestMailView {
  if (!params) return { counsellor: person, title: null, body: null, facts: [], sentAt };
  const {
    title,
    body,
    facts = [],
  } = messageFor('CASELOAD_WEEK', { ...params, path: PATH }, { locale, institution, zone, now });
  return { counsellor: person, title, body, facts: [...facts], sentAt };
}
