import { LICENCES_PATH } from "../../domain/exchange/package-list.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useAboutWords } from "./about-words.ts";

export function LicencesLink() {
  const { messages } = useDetailedApp();
  const { aboutLicences } = useAboutWords();
  return (
    <p>
      <a href={LICENCES_PATH} target="_blank" rel="noopener">
        {aboutLicences}
        <span className="visually-hidden"> ({messages.newWindow})</span>
      </a>
    </p>
  );
}
