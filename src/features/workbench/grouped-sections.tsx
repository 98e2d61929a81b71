import { useState } from "react";
import { flushSync } from "react-dom";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { DrawnSection, type Section, useDrawnInTurn } from "../../ui/section/sections.tsx";
import type { SectionGroup, TerritoriesSection } from "./slice.ts";

/** The groups in display order, with their sections. The table stands beside the map. */
const GROUPS: readonly (readonly [SectionGroup, readonly TerritoriesSection[]])[] = [
  ["measure", ["figures", "comparison", "seasonal"]],
  ["show", ["map", "seasons"]],
  ["find", ["gaps", "way"]],
  ["plan", ["scenario", "siting"]],
  ["publish", ["export", "counted", "method"]],
];

export interface GroupedSectionsProps {
  readonly sections: readonly (Section & { readonly section: TerritoriesSection })[];
}

/**
 * The sections of « Territoires » with buttons for their groups above them: one group is shown at a time. The others stay in the page, hidden, so
 * that nothing entered in them is lost.
 */
export function GroupedSections({ sections }: GroupedSectionsProps) {
  const { actions, messages } = useDetailedApp();
  const open = useAppState((state) => state.openGroup);
  const groups = GROUPS.map(([group, names]) => ({
    group,
    sections: names.flatMap((name) => sections.filter(({ section }) => section === name)),
  }));
  const listed = groups.flatMap(({ group, sections: own }) => own.map((section) => ({ group, ...section })));
  const [openedWith] = useState(open);
  const { drawn, drawAll } = useDrawnInTurn(listed.length);
  // Those of the open group come first.
  const inTurn = [...listed].sort((one, other) => rankIn(openedWith, one) - rankIn(openedWith, other));
  const isDrawn = new Set(inTurn.slice(0, drawn).map(({ section }) => section));
  const turnTo = (group: SectionGroup, heading: string | undefined) => {
    drawAll();
    // A hidden heading cannot take the focus.
    flushSync(() => actions.openGroup(group));
    if (heading !== undefined) document.getElementById(heading)?.focus();
  };
  return (
    <div className="sections">
      <nav className="section-contents" aria-label={messages.pageContents}>
        <ul tabIndex={-1}>
          {groups.map(({ group, sections: [first] }) => (
            <li key={group}>
              <button
                type="button"
                aria-current={group === open || undefined}
                onClick={() => turnTo(group, first?.entry.headingId)}
              >
                {messages.sectionGroups[group]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {listed
        .filter(({ section }) => isDrawn.has(section))
        .map(({ group, entry, Content }) => (
          <DrawnSection key={entry.headingId} entry={entry} Content={Content} isHidden={group !== open} />
        ))}
    </div>
  );
}

function rankIn(first: SectionGroup, { group }: { readonly group: SectionGroup }): number {
  return group === first ? 0 : 1;
}
