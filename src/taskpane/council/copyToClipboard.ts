/**
 * Puts a table on the clipboard in both forms; false where the browser did not allow it. By the
 * copy event, since Excel's panes are frames without leave to use the asynchronous clipboard.
 */
export function copyToClipboard({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
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
