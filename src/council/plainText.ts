/** Text as it is compared: composed letters, one kind of space, none around. */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
