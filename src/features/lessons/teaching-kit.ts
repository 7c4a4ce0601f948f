/** What teaching needs, on paper and on a wall: fetched in one, because a part alone would be a crumb. */
export { Leaflet } from "./leaflet/leaflet";
export { Show } from "./show/show";
