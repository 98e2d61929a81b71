import { selectSources } from "../../state/source-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useAboutWords } from "./about-words.ts";
import { useAboutController } from "./use-about-controller.ts";

/** Version of the page and dates of its data. Unknown values are omitted. */
export function VersionFacts() {
  const { format } = useDetailedApp();
  const words = useAboutWords();
  const controller = useAboutController();
  const manifest = useAppState(({ resources }) => resources.manifest);
  const days = useAppState(selectSources).map(({ date }) => date);
  const lastDay = days.sort().at(-1) ?? "";
  return (
    <dl className="about-facts">
      {controller !== undefined && controller !== "missing" && (
        <>
          <dt>{words.aboutVersion}</dt>
          <dd>{controller.version}</dd>
          <dt>{words.aboutBuild}</dt>
          <dd>{controller.build === "" ? words.aboutNoBuild : <code>{controller.build}</code>}</dd>
        </>
      )}
      {manifest.status === "ready" && (
        <>
          <dt>{words.aboutData}</dt>
          <dd>{words.aboutDataAre({ count: manifest.value.places, date: format.date(lastDay) })}</dd>
          <dt>{words.aboutPeople}</dt>
          <dd>{words.aboutPeopleAre({ vintage: manifest.value.populationVintage })}</dd>
        </>
      )}
    </dl>
  );
}
