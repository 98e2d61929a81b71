import { lazy } from "../lazy.tsx";

/** Their words load with them. */
const OPTIONS = {
  words: async (language) => (await import("../../features/study/load-words.ts")).loadStudyDetails(language),
} satisfies Parameters<typeof lazy>[1];

export const StudySection = lazy(async () => (await import("../../features/study/section.tsx")).StudySection, {
  ...OPTIONS,
  waiting: <div className="fold-waiting" />,
});
export const LinkLine = lazy(async () => (await import("../../features/study/link-line.tsx")).LinkLine, OPTIONS);
export const NotesAbout = lazy(async () => (await import("../../features/study/notes.tsx")).NotesAbout, OPTIONS);
export const OpenStudy = lazy(async () => (await import("../../features/study/open-study.tsx")).OpenStudy, OPTIONS);
