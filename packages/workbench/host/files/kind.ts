/** What a file is by its first bytes. */
export type FileKind = "package" | "old-office" | "encrypted" | "text" | "other";

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** How far a file is looked into for what only text does not have. */
const SAMPLE = 8192;

export function fileKind(bytes: Uint8Array): FileKind {
  if (starts(bytes, [0x50, 0x4b])) return "package";
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return holdsEncryption(bytes) ? "encrypted" : "old-office";
  }
  return bytes.subarray(0, SAMPLE).includes(0) && !isUtf16(bytes) ? "other" : "text";
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]);

/** A password-protected workbook is an old container with a stream of this name, in UTF-16. */
function holdsEncryption(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + name.length <= bytes.length; start += 2) {
    if (name.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
