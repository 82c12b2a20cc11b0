import type { CsvFile } from "../../session/councilDesk";

/** Hands a file to the browser to be saved. */
export function saveText({ name, text }: CsvFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
