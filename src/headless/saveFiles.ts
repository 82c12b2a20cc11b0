import { randomUUID } from "node:crypto";
import {
  access,
  constants,
  copyFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { isFileSystemError } from "./systemError";

export type FileToSave = { readonly file: string; readonly content: Uint8Array };

type Prepared = {
  readonly file: string;
  /** The new content beside the file, until it takes its place; null for what is no file, such as a device. */
  readonly fresh: string | null;
  /** The old content, to go back to; null where there was no file. */
  readonly old: string | null;
  readonly content: Uint8Array;
};

/**
 * Saves all files or none: each is written beside its place first, and they take their places
 * together. Gives the file that could not be written, with every file as it was; null when all are.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<string | null> {
  const prepared: Prepared[] = [];
  const placed: Prepared[] = [];
  let current = "";
  try {
    for (const each of files) {
      current = each.file;
      prepared.push(await prepare(each));
    }
    for (const each of prepared) {
      current = each.file;
      await (each.fresh === null
        ? writeFile(each.file, each.content)
        : rename(each.fresh, each.file));
      placed.push(each);
    }
    return null;
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    await Promise.all(placed.map(putBack));
    return current;
  } finally {
    const left = prepared.flatMap(({ fresh, old }) => [fresh ?? [], old ?? []].flat());
    await Promise.all(left.map((file) => rm(file, { force: true })));
  }
}

async function prepare({ file: asked, content }: FileToSave): Promise<Prepared> {
  const known = await stat(asked).catch(() => null);
  // A link stays a link: the file it leads to gets the new content.
  const file = known === null ? asked : await realpath(asked);
  if (known?.isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
  if (known && !known.isFile()) return { file, content, fresh: null, old: null };
  const mark = randomUUID();
  const fresh = `${file}.${mark}.new`;
  const old = known === null ? null : `${file}.${mark}.old`;
  try {
    if (known !== null) await access(file, constants.W_OK);
    await writeFile(fresh, content, known === null ? {} : { mode: known.mode });
    if (old !== null) await copyFile(file, old);
  } catch (error) {
    // On a full disk a part of the file is there.
    await Promise.all([fresh, old].map((each) => each && rm(each, { force: true })));
    throw error;
  }
  return { file, content, fresh, old };
}

async function putBack({ file, fresh, old }: Prepared): Promise<void> {
  if (old !== null) await rename(old, file);
  else if (fresh !== null) await rm(file);
}
