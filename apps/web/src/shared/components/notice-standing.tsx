import { useQuery } from '@tanstack/react-query';
import { NoticeStandingDocument } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';

/** Who has not accepted the privacy notice: of a section, or of the whole institution. Says nothing while nobody is asked. */
export function NoticeStanding({ sectionId = null }: { sectionId?: string | null }) {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['sections', 'notice-standing', sectionId],
    queryFn: async ({ signal }) =>
      (await request(NoticeStandingDocument, { sectionId }, { signal })).noticeStanding,
  });
  if (!data || data.version == null || data.accepted + data.waiting.length === 0) return null;
  const { accepted, waiting } = data;
  if (waiting.length === 0) return <p>{t('notice.standing', { accepted, waiting: 0 })}</p>;
  return (
    <details>
      <summary>{t('notice.standing', { accepted, waiting: waiting.length })}</summary>
      <p>{t('notice.standingHint')}</p>
      <ul>
        {waiting.map(({ id, givenName, familyName }) => (
          <li key={id}>
            {familyName}, {givenName}
          </li>
        ))}
      </ul>
    </details>
  );
}
