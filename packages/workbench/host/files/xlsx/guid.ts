/** An id made of a text, the same for the same: a workbook that is saved twice gives the same file. */
export function guidOf(text: string): string {
  const part = (seed: number): string => {
    let hash = seed;
    for (const letter of text) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    }
    return hash.toString(16).padStart(8, "0").toUpperCase();
  };
  const hex = [2_166_136_261, 40_389, 9_973, 65_537].map(part).join("");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `{${[...groups, hex.slice(20)].join("-")}}`;
}
