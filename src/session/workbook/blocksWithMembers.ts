import { contains } from "../../sheet/address";
import type { Reading, ReadMember, TableBlock } from "../../sheet/reading";

export type BlockWithMembers = {
  readonly block: TableBlock;
  readonly members: readonly ReadMember[];
};

/** The blocks of a table that have members, as our places are numbered: `_1` is the first. */
export const blocksWithMembers = ({ blocks, members }: Reading): readonly BlockWithMembers[] =>
  blocks
    .map((block) => ({
      block,
      members: members.filter(({ row, populationColumn }) =>
        contains(block.area, row, populationColumn)
      ),
    }))
    .filter((each) => each.members.length > 0);
