import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@firsthand/persistence';
import { MAIL_SETTINGS, type MailSettings } from '../notifications/deliver-mail.ts';
import { type InterviewNotice, NoticeFooter, NoticeInWords } from '../notifications/notice-footer.ts';
import { IntervieweeLinks, pathOfLink } from './interviewee-links.ts';

/** The notice in words, and the reader's own page, where they can do all of it themselves. */
@Injectable()
export class LinkedNotice extends NoticeFooter {
  private readonly words = new NoticeInWords();

  constructor(
    private readonly links: IntervieweeLinks,
    @Inject(MAIL_SETTINGS) private readonly settings: Pick<MailSettings, 'publicUrl'>,
  ) {
    super();
  }

  async of(tx: Tx, contactId: string, address: string): Promise<InterviewNotice> {
    const { text } = await this.words.of(tx);
    const { token } = await this.links.issue(tx, contactId, address);
    return { text, url: `${this.settings.publicUrl}${pathOfLink(token)}` };
  }
}
