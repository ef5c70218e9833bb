/** What changed between two texts, word by word, as a pure function. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** More comparisons than this would be felt while one reads. */
const CELLS_AT_MOST = 2_000_000;

/**
 * The later text with what went and what came. Joined, what is not removed is `after`, and what is not added is
 * `before`. Long texts are compared by their lines first, and only where those differ by their words.
 */
export function differences(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length <= CELLS_AT_MOST) return joined(compared(old, now));
  return joined(
    compared(linesOf(before), linesOf(after)).flatMap((change, at, all) => {
      const next = all[at + 1];
      if (change.kind === 'added' && all[at - 1]?.kind === 'removed') return [];
      if (change.kind !== 'removed' || next?.kind !== 'added') return [change];
      const [was, is] = [wordsOf(change.text), wordsOf(next.text)];
      return was.length * is.length <= CELLS_AT_MOST ? compared(was, is) : [change, next];
    }),
  );
}

export const changesAnything = (changes: readonly Change[]) => changes.some(({ kind }) => kind !== 'same');

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** The longest common run of tokens stays; of what lies between, what went comes before what came. */
function compared(before: readonly string[], after: readonly string[]): Change[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return joined([
    { kind: 'same', text: before.slice(0, head).join('') },
    ...longestCommon(old, now),
    { kind: 'same', text: before.slice(before.length - tail).join('') },
  ]);
}

function longestCommon(old: readonly string[], now: readonly string[]): Change[] {
  const width = now.length + 1;
  if ((old.length + 1) * width > CELLS_AT_MOST * 2)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changes.push({ kind: 'same', text: old[i]! });
      i += 1;
      j += 1;
    } else if (
      j === now.length ||
      (i < old.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      changes.push({ kind: 'removed', text: old[i]! });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: now[j]! });
      j += 1;
    }
  }
  return changes;
}

/** Neighbours of one kind are one stretch; between two that stay, what went stands before what came. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of changes) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
