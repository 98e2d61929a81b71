import { lazy } from "../lazy.tsx";

/** Their words load with them. */
const OPTIONS = {
  words: (language) => import("../messages/load-words.ts").then((part) => part.loadDetailsWith("study", language)),
} satisfies Parameters<typeof lazy>[1];

export const StudySection = lazy(() => import("../../features/study/section.tsx").then((part) => part.StudySection), {
  ...OPTIONS,
  waiting: <div className="fold-waiting" />,
});
export const LinkLine = lazy(() => import("../../features/study/link-line.tsx").then((part) => part.LinkLine), OPTIONS);
export const NotesAbout = lazy(() => import("../../features/study/notes.tsx").then((part) => part.NotesAbout), OPTIONS);
export const OpenStudy = lazy(
  () => import("../../features/study/open-study.tsx").then((part) => part.OpenStudy),
  OPTIONS,
);
