type Numbered = { readonly code: string | null };

/** Whether a row is of one's own municipality; of nobody's where none is chosen. */
export const isOf = ({ code }: Numbered, own: string): boolean => own !== "" && code === own;

/** The rows with one's own municipality before the others, which keep their order. */
export function ownFirst<T>(
  rows: readonly T[],
  own: string,
  of: (row: T) => Numbered
): readonly T[] {
  const isMine = (row: T) => isOf(of(row), own);
  return [...rows.filter(isMine), ...rows.filter((row) => !isMine(row))];
}
