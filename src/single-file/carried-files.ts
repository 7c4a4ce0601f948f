import { inflateSync, strFromU8 } from "fflate";
import * as v from "valibot";
import { pictures, places, sounds } from "virtual:carried-files";

const unpacked = (base64: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(inflateSync(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))));

/** Makes something once for each name, when it is first asked for. */
function remembered(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

const pictureTexts = v.parse(
  v.record(v.string(), v.string()),
  JSON.parse(strFromU8(unpacked(pictures))),
);

/** Address of a file in `public/` that is carried along; of anything else, the page of that name. */
export const publicFile = remembered((file) => {
  const picture = pictureTexts[file];
  return picture === undefined ? `#/${file}` : `data:image/svg+xml,${encodeURIComponent(picture)}`;
});

/** Whether a sound of `public/` is carried along. */
export const isCarried = (file: string): boolean => places[file] !== undefined;

/** Unpacked by the first page that may sound, not by the first page. */
let soundBytes: Uint8Array<ArrayBuffer> | null = null;

/** Address of a sound. One that is not carried along is empty, and is done without like one that was lost. */
export const soundAddress = remembered((file) => {
  soundBytes ??= unpacked(sounds);
  const [from, to] = places[file] ?? [0, 0];
  const type = file.endsWith(".ogg") ? "audio/ogg" : "audio/mpeg";
  return URL.createObjectURL(new Blob([soundBytes.subarray(from, to)], { type }));
});
