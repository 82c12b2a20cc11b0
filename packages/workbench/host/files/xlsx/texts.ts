/** Most characters that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** Characters that XML cannot hold, halves of pairs among them. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as cells write it: characters that XML cannot hold by their escapes (`_xFFFE_`), and so is
 * what reads as an escape itself. {@link readableText} gives the same text back.
 */
export const escapedText = (text: string): string =>
  text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });

/** The text that a cell means. */
export const readableText = (written: string): string =>
  written.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
