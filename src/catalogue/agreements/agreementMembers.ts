/** A municipality as an agreement names it. */
export type AgreementMember = {
  /** Four-digit municipality number, valid at the set's `numbersAt`. */
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
};

/** Who takes part in an agreement. A ready set to start from: the members on the sheet decide. */
export type AgreementMembers = {
  /** The scheme's id. */
  readonly agreement: string;
  /** Whether the set is our reading where the source does not list the members; then it says so. */
  readonly suggestion: boolean;
  /** The date at which the municipality numbers are valid, as `2024-01-01`. */
  readonly numbersAt: string;
  readonly members: readonly AgreementMember[];
  /** Municipalities that had not made up their mind; not among `members`. */
  readonly undecided: readonly AgreementMember[];
  /** Parties that are no municipality. */
  readonly otherParties: readonly string[];
};
