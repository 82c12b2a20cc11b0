type TextFile = {
  readonly name: string;
  readonly text: string;
  readonly type: "text/csv" | "text/plain" | "application/json";
};

/** Hands a file to the browser to be saved. */
export function saveText({ name, text, type }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
