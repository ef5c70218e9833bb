import { CareSettingsDocument, UpdateCareSettingsDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { FiguresForm } from './figures-form.tsx';

/** How often the same person may be asked by the students of this institution. */
export function CareForm() {
  const t = useText();
  return (
    <FiguresForm
      group="care"
      heading="care.title"
      about="care.about"
      saved="care.saved"
      says={({ limit, days }) => t('care.says', { limit, days })}
      figures={[
        { name: 'limit', label: 'care.limit', wrong: 'care.limitWrong', least: 1, most: 50 },
        { name: 'days', label: 'care.days', wrong: 'care.daysWrong', least: 1, most: 730 },
      ]}
      load={async (signal) => (await request(CareSettingsDocument, {}, { signal })).careSettings}
      save={async ({ version, limit, days }) =>
        (await request(UpdateCareSettingsDocument, { input: { version, limit, days } })).updateCareSettings
      }
    />
  );
}
