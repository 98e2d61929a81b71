import { useFrenchApp } from "../french-app.ts";

/** View « Données »: leads to the page of that name. */
export function DatasetView() {
  const { messages } = useFrenchApp();
  return (
    <div className="view-scroller" tabIndex={-1}>
      <p>
        <a href="donnees/">{messages.dataMoved}</a>
      </p>
    </div>
  );
}
