/** A clipboard as the browser gives it to a copy event; jsdom has none. */
export type Clipboard = { readonly text: () => string | null };

/** Lets copying succeed, or the browser refuse it. */
export function clipboardWhere(isAllowed: boolean): Clipboard {
  let held: string | null = null;
  document.execCommand = () => {
    if (!isAllowed) return false;
    const event = new Event("copy", { cancelable: true });
    const clipboardData = {
      setData: (type: string, text: string) => {
        if (type === "text/plain") held = text;
      },
    };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    return true;
  };
  return { text: () => held };
}
