const BYTES = 1024 * 1024;

/** A file's size for people: whole megabytes, rounded up. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / BYTES);
}
