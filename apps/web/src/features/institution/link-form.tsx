import {
  IntervieweeLinkSettingsDocument,
  UpdateIntervieweeLinksDocument,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { FiguresForm } from './figures-form.tsx';

/** How long the links to interviewees' own pages work. */
export function LinkForm() {
  const t = useText();
  return (
    <FiguresForm
      group="links"
      heading="links.title"
      about="links.about"
      saved="links.saved"
      says={({ days }) => t('links.says', { days })}
      figures={[{ name: 'days', label: 'links.days', wrong: 'links.daysWrong', least: 7, most: 730 }]}
      load={async (signal) =>
        (await request(IntervieweeLinkSettingsDocument, {}, { signal })).intervieweeLinkSettings
      }
      save={async ({ version, days }) =>
        (await request(UpdateIntervieweeLinksDocument, { input: { version, days } })).updateIntervieweeLinks
      }
    />
  );
}
