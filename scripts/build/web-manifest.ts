import type { ManifestOptions } from "vite-plugin-pwa";

import { RECEIVE_FIELD, RECEIVE_PATH } from "../../src/adapters/browser/received-address.ts";
import { RECEIVED_PAGE } from "../../src/paths.ts";

const icon = (name: string, side: number, purpose: "any" | "maskable") => ({
  src: `icons/${name}-${side}.png`,
  sizes: `${side}x${side}`,
  type: "image/png",
  purpose,
});

/** How the app stands on a phone. The ground is the night's, so that the launch never flashes. */
export const webManifest = (base: string): Partial<ManifestOptions> => ({
  id: base,
  name: "Tetes Pertama",
  short_name: "Tetes Pertama",
  description: "Pijat pelan untuk Ibu, catatan untuk hari pertama. Bisa dipakai tanpa internet.",
  lang: "id",
  dir: "ltr",
  start_url: base,
  scope: base,
  display: "standalone",
  background_color: "#17110F",
  theme_color: "#17110F",
  categories: ["health", "lifestyle"],
  icons: [
    icon("icon", 192, "any"),
    icon("icon", 512, "any"),
    icon("icon-maskable", 192, "maskable"),
    icon("icon-maskable", 512, "maskable"),
  ],
  shortcuts: [
    {
      name: "Pijat",
      url: `${base}pijat`,
      icons: [{ src: "icons/shortcut-massage-96.png", sizes: "96x96", type: "image/png" }],
    },
    {
      name: "Catatan",
      url: `${base}catatan`,
      icons: [{ src: "icons/shortcut-notebook-96.png", sizes: "96x96", type: "image/png" }],
    },
  ],
  // A file that WhatsApp or Bluetooth brought is handed over by "Bagikan"; Android goes by the types alone, and some apps
  // call every file a stream of bytes. What it holds is looked at, never its name.
  share_target: {
    action: base + RECEIVE_PATH,
    method: "POST",
    enctype: "multipart/form-data",
    params: {
      files: [{ name: RECEIVE_FIELD, accept: ["text/plain", "application/octet-stream", ".txt"] }],
    },
  },
  file_handlers: [{ action: base + RECEIVED_PAGE, accept: { "text/plain": [".txt"] } }],
  screenshots: [
    {
      src: "screenshots/home.png",
      sizes: "412x915",
      type: "image/png",
      form_factor: "narrow",
      label: "Beranda",
    },
    {
      src: "screenshots/session.png",
      sizes: "412x915",
      type: "image/png",
      form_factor: "narrow",
      label: "Sesi pijat",
    },
    {
      src: "screenshots/home-wide.png",
      sizes: "1280x800",
      type: "image/png",
      form_factor: "wide",
      label: "Beranda",
    },
  ],
});
