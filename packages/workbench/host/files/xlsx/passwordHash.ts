/**
 * The 16-bit check of a sheet's password that every version of Excel understands (ECMA-376 part 4,
 * 14.7.1). It keeps honest people out, nobody else.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = rotate(hash) ^ (character.codePointAt(0) ?? 0);
  }
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left in 15 bits. */
const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
