/** The part of the toolkit that is used; the package brings no types. */
declare module "jsonstat-toolkit" {
  export type Dataset = {
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly updated: string | null;
    Dimension(name: string): { readonly id: readonly string[] } | null;
    Data(index: number): { readonly value: unknown; readonly status: string | null } | null;
  };

  /** Throws a TypeError for what is no JSON-stat. */
  export default function JSONstat(response: object): Dataset;
}
