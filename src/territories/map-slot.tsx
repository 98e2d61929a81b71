export function MapSlot() {
  return <section className="map-area" id="carte" />;
}
