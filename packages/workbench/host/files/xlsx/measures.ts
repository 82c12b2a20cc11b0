/** Pixels of a column that a file measures in characters of Calibri 11. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const columnCharacters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
export const rowPoints = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;
