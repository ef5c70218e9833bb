import { Course, type Reading, type Section } from '@firsthand/persistence';

/** What people call a section, as on its page: "CAR 210 · A". Its own name alone is often a letter. */
export async function sectionName(
  reading: Reading,
  { courseId, name }: Pick<Section, 'courseId' | 'name'>,
): Promise<string> {
  const { code } = await reading.get(Course, courseId);
  return `${code} · ${name}`;
}
