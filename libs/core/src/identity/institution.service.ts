import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  Conflict,
  contrast,
  isHex,
  LIMITS,
  type Programme,
  READABLE,
  RuleBroken,
  systemActor,
} from '@firsthand/contracts';
import { TenantLogo, UnitOfWork } from '@firsthand/persistence';
import { newId, PictureRefused, readLogo, sha256 } from '@firsthand/platform';
import { TENANT_CARD, type TenantCardView } from '../tenancy/tenancy.queries.ts';
import { isLocale, isZone } from '../tenancy/tenancy.rules.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import { assertAdministrator } from './identity.policy.ts';
import {
  INSTITUTION,
  type InstitutionView,
  NOTICE,
  type PrivacyNoticeView,
  PUBLISH_NOTICE,
  SAVE_LOGO,
  SET_INSTITUTION,
} from './institution.queries.ts';

export interface InstitutionChange {
  version: number;
  name: string;
  locale: string;
  zone: string;
  programme: Programme;
  accent: string | null;
}

export const logoTooLarge = () =>
  new RuleBroken(
    'logo-too-large',
    `A logo may have ${LIMITS.logoBytes / 1_048_576} MB at most. Choose a smaller one.`,
    { most: LIMITS.logoBytes / 1_048_576 },
  );

/** What an institution is called and looks like, and what it tells its people about their data. */
@Injectable()
export class InstitutionService {
  constructor(private readonly uow: UnitOfWork) {}

  async settings(actor: Actor): Promise<InstitutionView> {
    assertAdministrator(actor);
    return (await this.uow.read(actor, (read) => read.first(INSTITUTION)))!;
  }

  /** @throws BadInput, Conflict */
  async change(actor: Actor, change: InstitutionChange): Promise<InstitutionView> {
    assertAdministrator(actor);
    const { version, locale, zone, programme } = change;
    const name = tidy(change.name);
    const accent = change.accent?.toLowerCase() ?? null;
    if (name === '' || name.length > LIMITS.titleLength)
      throw wrong('name', 'required', 'Write what your institution is called.');
    if (!isLocale(locale)) throw wrong('locale', 'locale', 'Choose one of the languages offered.');
    if (!isZone(zone)) throw wrong('zone', 'zone', 'Choose a time zone such as America/Toronto.');
    if (accent && !isHex(accent))
      throw wrong('accent', 'colour', 'Write the colour as # and six digits, such as #0f6b64.');
    if (accent && contrast(accent, '#ffffff') < READABLE)
      throw wrong(
        'accent',
        'colourPale',
        'White letters on this colour could not be read. Choose a darker one.',
      );
    return this.uow.run(actor, async (tx) => {
      if (!(await tx.first(SET_INSTITUTION, version, name, locale, zone, programme, accent, tx.now)))
        throw new Conflict((await tx.first(INSTITUTION))!.version);
      const detail = { name, locale, zone, programme, accent };
      await tx.audit('institution.changed', { kind: 'tenant', id: actor.tenantId }, detail);
      return (await tx.first(INSTITUTION))!;
    });
  }

  /** Draws it anew, in place of the one before. @throws RuleBroken */
  async saveLogo(actor: Actor, upload: Uint8Array): Promise<InstitutionView> {
    assertAdministrator(actor);
    if (upload.byteLength > LIMITS.logoBytes) throw logoTooLarge();
    const { bytes, width, height } = await readLogo(upload).catch((error: unknown) => {
      throw error instanceof PictureRefused
        ? new RuleBroken(
            'logo-unreadable',
            'This is no picture that can be opened. Choose a PNG, JPEG or WebP file.',
          )
        : error;
    });
    return this.uow.run(actor, async (tx) => {
      await tx.sql(SAVE_LOGO, bytes, sha256(bytes), width, height, tx.now);
      await tx.audit('institution.logo', { kind: 'tenant', id: actor.tenantId }, { width, height });
      return (await tx.first(INSTITUTION))!;
    });
  }

  async removeLogo(actor: Actor): Promise<InstitutionView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      if ((await tx.delete(TenantLogo, {})) > 0)
        await tx.audit('institution.logo', { kind: 'tenant', id: actor.tenantId }, { removed: true });
      return (await tx.first(INSTITUTION))!;
    });
  }

  /** The logo, to anyone: it stands at the institution's door. Null when there is none of that name (any more). */
  async logo(slug: string, tag: string, requestId: string): Promise<Uint8Array | null> {
    const tenantId = await this.uow.tenantIdOf(slug);
    const found = tenantId && (await this.logoOf(systemActor(tenantId, requestId)));
    return found && found.sha256.startsWith(tag) ? found.bytes : null;
  }

  /** The notice of an institution, to anyone; null while there is none. */
  async notice(
    slug: string,
    requestId: string,
  ): Promise<(PrivacyNoticeView & { tenant: TenantCardView }) | null> {
    const tenantId = await this.uow.tenantIdOf(slug.trim().toLowerCase());
    return tenantId ? this.noticeOf(systemActor(tenantId, requestId)) : null;
  }

  /** Takes the place of the one of this version (0: there is none), which is kept. @throws Conflict, BadInput */
  async publishNotice(actor: Actor, version: number, text: string): Promise<PrivacyNoticeView> {
    assertAdministrator(actor);
    const kept = asWritten(text).trim();
    if (kept === '' || kept.length > LIMITS.textLength) throw wrong('text', 'required', 'Write the notice.');
    return this.uow.run(actor, async (tx) => {
      const published = await tx.first(PUBLISH_NOTICE, version, newId(), kept, actor.userId, tx.now);
      if (!published) throw new Conflict((await tx.first(NOTICE))?.version ?? 0);
      await tx.audit(
        'privacy-notice.published',
        { kind: 'tenant', id: actor.tenantId },
        { version: version + 1 },
      );
      return published;
    });
  }

  private logoOf(actor: Actor): Promise<TenantLogo | null> {
    return this.uow.read(actor, (read) => read.findOne(TenantLogo, {}));
  }

  private noticeOf(actor: Actor): Promise<(PrivacyNoticeView & { tenant: TenantCardView }) | null> {
    return this.uow.read(actor, async (read) => {
      const [notice, tenant] = await Promise.all([read.first(NOTICE), read.first(TENANT_CARD)]);
      return notice && tenant && { ...notice, tenant };
    });
  }
}

const wrong = (path: string, rule: string, message: string) => new BadInput([{ path, rule, message }]);
