const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the user a file as the browser does it: into the downloads, or by asking where. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(url));
}
