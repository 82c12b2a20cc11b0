/** Letters of a line that a page standing up has room for. */
const MOST = 110;

/** A text in lines that are no longer than `most` letters, where its words allow for it. */
export function wrapped(text: string, most = MOST): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
