/** What is wrong with a manifest, in words for the developer. */
export type ManifestProblem = { readonly severity: "error" | "warning"; readonly message: string };

export function error(message: string): ManifestProblem {
  return { severity: "error", message };
}

export function warning(message: string): ManifestProblem {
  return { severity: "warning", message };
}
