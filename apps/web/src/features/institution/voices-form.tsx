import { FieldNotesSettingsDocument, UpdateFieldNotesSettingsDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { FiguresForm } from './figures-form.tsx';

/** How many voices it takes before a class reads what they say together. */
export function VoicesForm() {
  const t = useText();
  return (
    <FiguresForm
      group="voices"
      heading="voices.title"
      about="voices.about"
      saved="voices.saved"
      says={({ voicesAtLeast }) => t('voices.says', { count: voicesAtLeast })}
      figures={[
        { name: 'voicesAtLeast', label: 'voices.atLeast', wrong: 'voices.wrong', least: 3, most: 50 },
      ]}
      load={async (signal) => (await request(FieldNotesSettingsDocument, {}, { signal })).fieldNotesSettings}
      save={async ({ version, voicesAtLeast }) =>
        (await request(UpdateFieldNotesSettingsDocument, { input: { version, voicesAtLeast } }))
          .updateFieldNotesSettings
      }
    />
  );
}
