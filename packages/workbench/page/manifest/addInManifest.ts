/** What a click on a ribbon button does. */
export type ButtonAction =
  | { readonly kind: "show-taskpane"; readonly url: string }
  | { readonly kind: "execute-function"; readonly id: string };

/** An icon by its size in pixels. */
export type Icons = ReadonlyMap<number, string>;

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: Icons;
  readonly action: ButtonAction;
};

export type RibbonGroup = {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
};

/** What a spreadsheet needs to know of an add-in, in one language. */
export type AddInManifest = {
  readonly id: string;
  readonly displayName: string;
  readonly icon: string;
  /** The page of the shared runtime: pane, buttons and custom functions live in it. */
  readonly runtimeUrl: string;
  readonly functionsUrl: string | null;
  readonly groups: readonly RibbonGroup[];
};
