import type { Account, AccountedParties, ColumnRole, LeftOut } from "../sheet/reading";
import { textsFor, type Language } from "../text";

/** The account as `--json` prints it: what became of everything that looks like the sheet's matter. */
export type ReportedAccount = {
  readonly municipalities: Omit<Account["municipalities"], "leftOut"> & {
    readonly leftOut: readonly (Omit<LeftOut, "why"> & { readonly why: string })[];
  };
  readonly columns: readonly {
    readonly cell: string;
    readonly heading: string | null;
    readonly role: ColumnRole | null;
    readonly why: string;
  }[];
  readonly parties?: AccountedParties;
};

/** The account with its reasons in words. */
export function reportAccount(
  { municipalities, columns, parties }: Account,
  language: Language
): ReportedAccount {
  const words = textsFor(language).account;
  return {
    municipalities: {
      ...municipalities,
      leftOut: municipalities.leftOut.map((each) => ({ ...each, why: words.leftOut[each.why] })),
    },
    columns: columns.map((each) => ({ ...each, why: words.columns[each.why] })),
    ...(parties ? { parties } : {}),
  };
}
