/**
 * Which criteria were scored while which prompt was on the screen: when everybody's answers to one prompt are graded in
 * turn, the same criteria come first for the next student. For this visit only.
 */
const scored = new Map<string, Set<string>>();

export function scoredAt(promptId: string, criterionId: string): void {
  scored.set(promptId, new Set([...(scored.get(promptId) ?? []), criterionId]));
}

/** Those first that go with the prompt; the others stay in the rubric's order. */
export function inOrderFor<Criterion extends { readonly id: string }>(
  promptId: string | null,
  criteria: readonly Criterion[],
): Criterion[] {
  const first = (promptId && scored.get(promptId)) || new Set<string>();
  return [...criteria.filter(({ id }) => first.has(id)), ...criteria.filter(({ id }) => !first.has(id))];
}

/** Where one goes on: the first that goes with the prompt and has no score, or the first of them. */
export function beginsAt(
  promptId: string | null,
  criteria: readonly { readonly id: string }[],
  missing: readonly string[],
): string | undefined {
  const ordered = inOrderFor(promptId, criteria);
  const known = promptId ? (scored.get(promptId)?.size ?? 0) : 0;
  const mine = known > 0 ? ordered.slice(0, known) : ordered;
  return (mine.find(({ id }) => missing.includes(id)) ?? ordered[0])?.id;
}
