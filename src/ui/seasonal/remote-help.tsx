import { useDetailedApp } from "../detailed-app.ts";
import { DetailIcon } from "../symbols/detail-icon.tsx";

const WAYS = { phone: "phone", mail: "mail", mandate: "web" } as const;

/** Ways to get remote help: by telephone, by mail, by a mandate. */
export function RemoteHelp() {
  const { messages } = useDetailedApp();
  return (
    <section className="seasonal-section">
      <h3>{messages.remote}</h3>
      <ul className="remote-ways">
        {(["phone", "mail", "mandate"] as const).map((way) => (
          <li key={way}>
            <DetailIcon name={WAYS[way]} />
            <div>
              <p className="remote-title">{messages.remoteTitles[way]}</p>
              <p>{messages.remoteTexts[way]}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
