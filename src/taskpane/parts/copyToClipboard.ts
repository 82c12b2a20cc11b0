/** {@link copyToClipboard} for what has one form only. */
export const copyPlainText = (text: string): boolean => copyToClipboard({ text, html: null });

/**
 * Puts a table on the clipboard in both forms; false where the browser did not allow it. By the
 * copy event, since Excel's panes are frames without leave to use the asynchronous clipboard.
 */
export function copyToClipboard({
  text,
  html,
}: {
  readonly text: string;
  /** Null where plain text is all there is. */
  readonly html: string | null;
}): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    if (html !== null) event.clipboardData.setData("text/html", html);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener("copy", fill, { once: true });
  try {
    return document.execCommand("copy") && filled;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
