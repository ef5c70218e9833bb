/** The card an arrow key leads to: up and down in a column, left and right to the nearest column that has any. */
export function cardBeside(
  columns: readonly (readonly string[])[],
  from: string,
  key: string,
): string | null {
  const column = columns.findIndex((cards) => cards.includes(from));
  const row = columns[column]?.indexOf(from) ?? -1;
  if (row === -1) return null;
  switch (key) {
    case 'ArrowDown':
      return columns[column]![row + 1] ?? null;
    case 'ArrowUp':
      return columns[column]![row - 1] ?? null;
    case 'ArrowRight':
    case 'ArrowLeft': {
      const way = key === 'ArrowRight' ? 1 : -1;
      for (let at = column + way; at >= 0 && at < columns.length; at += way) {
        const cards = columns[at]!;
        if (cards.length > 0) return cards[Math.min(row, cards.length - 1)]!;
      }
      return null;
    }
    default:
      return null;
  }
}
