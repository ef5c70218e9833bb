import { statement } from '@firsthand/persistence';
import type { Reach } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';

/** A template as it stands in the library. */
export interface TemplateView {
  id: string;
  name: string;
  description: string;
  version: number;
  savedAt: string;
  savedBy: PersonView;
  /** The reader may rename it and take it out. */
  mine: boolean;
  perOccupation: number;
  occupations: number;
  steps: number;
  prompts: number;
}

/** In the library, by name; or one, in it or not. Whose it is: who saved it, and every administrator. */
export const TEMPLATES = statement<TemplateView, readonly [...Reach, id: string | null]>(`
  select t.id, t.name, t.description, t.version, iso(t.saved_at) as "savedAt",
    ($2::boolean or t.saved_by = $3::uuid) as mine,
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as "savedBy",
    (t.design->'quota'->>'perOccupation')::int as "perOccupation",
    (t.design->'quota'->>'occupations')::int as occupations,
    jsonb_array_length(t.design->'milestones') as steps, jsonb_array_length(t.design->'prompts') as prompts
  from assignment_templates t join users u on u.tenant_id = $1 and u.id = t.saved_by
  where t.tenant_id = $1 and case when $4::uuid is null then t.archived_at is null else t.id = $4 end
  order by lower(t.name), t.id limit 500`);
