import type { CustomScheme } from "../../custom/customScheme";
import { ARCHIVES } from "./archives";
import { ASSOCIATIONS } from "./associations";
import { DIGITAL } from "./digital";
import { GRANTS } from "./grants";
import { MEMBERSHIP } from "./membership";
import { NETWORKS } from "./networks";
import type { PublishedAgreement } from "./publishedAgreement";

/**
 * Ready agreements beside those of {@link SCHEMES}: their whole rule is public. A page loads them
 * when they are asked for. Rules and rates are facts, not protected by copyright; each names the
 * page it was taken from.
 */
export const PUBLISHED_AGREEMENTS: readonly PublishedAgreement[] = [
  ...MEMBERSHIP,
  ...NETWORKS,
  ...DIGITAL,
  ...ARCHIVES,
  ...GRANTS,
  ...ASSOCIATIONS,
];

/** What an agreement is called in one language. */
export type PublishedWords = {
  readonly title: string;
  readonly help: string;
  /** By parameter. */
  readonly labels: Readonly<Record<string, string>>;
};

export const findPublished = (id: string): PublishedAgreement | undefined =>
  PUBLISHED_AGREEMENTS.find((agreement) => agreement.id === id);

/** A ready agreement as a scheme that a workbook can keep. */
export function toCustomScheme(
  { id, rule, parameters }: PublishedAgreement,
  { title, help, labels }: PublishedWords
): CustomScheme {
  return {
    scheme: {
      id,
      title,
      form: "written",
      rule,
      parameters: parameters.map((parameter) => ({
        ...parameter,
        kind: "number",
        required: parameter.default === undefined,
        ...(parameter.name in labels ? { label: labels[parameter.name]! } : {}),
      })),
    },
    help,
    rounding: null,
    unit: null,
    ties: null,
    regions: null,
  };
}

export {
  PUBLISHED_GROUPS,
  type PublishedAgreement,
  type PublishedGroup,
} from "./publishedAgreement";
