/**
 * What the page and the add-in's frame say to each other by postMessage. The Office.js
 * conversation crosses unchanged as text; custom functions are called in bundles, because one
 * message per cell would be slow.
 */
export type Theme = "light" | "dark";

/** What the frame must know before office.js loads; it travels in the frame's address. */
export type FrameOptions = {
  readonly pageOrigin: string;
  readonly locale: string;
  readonly theme: Theme;
  readonly startsVisible: boolean;
  readonly settings: Readonly<Record<string, string>>;
  /** Whether links to files download them. */
  readonly downloads: boolean;
};

export type FunctionCall = {
  readonly call: number;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string | undefined;
};

export type FunctionAnswer =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | {
      readonly call: number;
      readonly ok: false;
      readonly code: string | undefined;
      readonly message: string | undefined;
    };

export type ToFrame =
  | { readonly kind: "office"; readonly text: string }
  | { readonly kind: "calls"; readonly calls: readonly FunctionCall[] }
  | { readonly kind: "theme"; readonly theme: Theme };

export type ToPage =
  | { readonly kind: "office"; readonly text: string }
  | { readonly kind: "answers"; readonly answers: readonly FunctionAnswer[] }
  | { readonly kind: "settings"; readonly settings: Readonly<Record<string, string>> }
  /** F6 was pressed in the frame, which is Excel's to answer; with Shift it goes back. */
  | { readonly kind: "region-key"; readonly back: boolean }
  /** The add-in's page has loaded and its functions are associated. */
  | { readonly kind: "loaded" };

/** The query parameter that carries {@link FrameOptions}; Excel adds parameters of its own too. */
export const OPTIONS_PARAMETER = "excel-host";
