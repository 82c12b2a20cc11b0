import { areaAddress, parseArea } from "../spreadsheet/address";
import { invalidArgument, itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import { newGuid } from "./ids";
import { dropObject, keepObject, keptObject, keptObjects, type KeptObject } from "./objects";
import type { Range } from "./Range";
import { resolveArea } from "./references";

/** Who said something, what and when (UTC, as `2026-11-22T09:00:00.00`; empty where nobody knows). */
type Said = { content: string; readonly authorName: string; readonly created: string };
type Reply = Said & { readonly id: string };

/** What is kept of a comment. */
export type KeptComment = Said & {
  readonly cell: string;
  resolved?: boolean;
  replies?: Reply[];
};

/** Words of whoever works here: the workbench knows no names. */
const said = (book: Book, content: string): Said => ({
  content,
  authorName: book.locale === "nb-NO" ? "Bruker" : "User",
  created: new Date().toISOString().slice(0, "2026-11-22T09:00:00.00".length),
});

/** A threaded comment on a cell. */
export class Comment extends HostObject {
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super("Comment");
    this.#book = book;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }
  get content(): unknown {
    return this.#stored.properties.content;
  }
  set content(content: unknown) {
    this.#stored.properties.content = content;
  }
  get contentType(): string {
    return "Plain";
  }
  get authorName(): unknown {
    return this.#stored.properties.authorName;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): unknown {
    return utc(this.#stored.properties.created);
  }
  get resolved(): unknown {
    return this.#stored.properties.resolved ?? false;
  }
  set resolved(resolved: unknown) {
    this.#stored.properties.resolved = resolved;
  }
  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.#book, this.#stored);
  }

  getLocation(): Range {
    const { sheetId, properties } = this.#stored;
    const area = parseArea(String(properties.cell));
    if (!area) throw itemNotFound();
    return this.#book.range(sheetId, area);
  }
  delete(): void {
    this.#book.assertEditable();
    dropObject(this.#book, "comments", this.#id);
  }

  get #stored(): KeptObject {
    const stored = keptObject(this.#book, "comments", this.#id);
    if (!stored) throw itemNotFound();
    return stored;
  }
}

/** A file writes times of UTC without saying so. */
const utc = (created: unknown): string | null =>
  typeof created === "string" && created !== "" ? `${created.replace(/Z$/, "")}Z` : null;

export class CommentReply extends HostObject {
  readonly #reply: Reply;
  readonly #all: Reply[];

  constructor(reply: Reply, all: Reply[]) {
    super("CommentReply");
    this.#reply = reply;
    this.#all = all;
  }

  get id(): string {
    return this.#reply.id;
  }
  get content(): string {
    return this.#reply.content;
  }
  set content(content: string) {
    this.#reply.content = content;
  }
  get authorName(): string {
    return this.#reply.authorName;
  }
  get creationDate(): unknown {
    return utc(this.#reply.created);
  }

  delete(): void {
    this.#all.splice(this.#all.indexOf(this.#reply), 1);
  }
}

export class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly #book: Book;
  readonly #all: Reply[];
  protected readonly list: () => readonly CommentReply[];

  constructor(book: Book, comment: KeptObject) {
    super("CommentReplyCollection");
    this.#book = book;
    this.#all = (comment.properties.replies ??= []) as Reply[];
    this.list = () => this.#all.map((reply) => new CommentReply(reply, this.#all));
  }

  add(content: string): CommentReply {
    const reply = { id: newGuid(), ...said(this.#book, content) };
    this.#all.push(reply);
    return new CommentReply(reply, this.#all);
  }
}

/** The comments of the workbook, or those of one sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly #book: Book;
  readonly #sheetId: string | null;
  protected readonly list: () => readonly Comment[];

  constructor(book: Book, sheetId: string | null) {
    super("CommentCollection");
    this.#book = book;
    this.#sheetId = sheetId;
    this.list = () => keptObjects(book, "comments", sheetId).map(({ id }) => new Comment(book, id));
  }

  add(cell: Range | string, content: unknown): Comment {
    const place = resolveArea(this.#book, cell, this.#defaultSheet());
    this.#book.assertSheetEditable(place.sheetId);
    if (place.area.rows * place.area.columns !== 1 || content === "") throw invalidArgument();
    const text =
      typeof content === "object" && content !== null
        ? String((content as { richContent?: unknown }).richContent)
        : String(content);
    const id = keepObject(this.#book, "comments", place.sheetId, {
      cell: areaAddress(place.area),
      ...said(this.#book, text),
    });
    return new Comment(this.#book, id);
  }
  getItemByCell(cell: Range | string): Comment {
    const place = resolveArea(this.#book, cell, this.#defaultSheet());
    const kept = keptObjects(this.#book, "comments", place.sheetId).find(
      ({ properties }) => properties.cell === areaAddress(place.area)
    );
    if (!kept) throw itemNotFound();
    return new Comment(this.#book, kept.id);
  }

  #defaultSheet(): string {
    return this.#sheetId ?? this.#book.activeSheetId();
  }
}
