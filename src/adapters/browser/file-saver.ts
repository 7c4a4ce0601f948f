import type { FileSaver, HandedFile } from "../../application/copies/ports";

/** A slow phone may begin to read the file long after the tap, in ms. */
const KEPT_FOR_MS = 60_000;

function contentOf(file: HandedFile): readonly BlobPart[] {
  if ("text" in file) return [file.text];
  return "parts" in file ? file.parts : [file.bytes];
}

const asFile = (file: HandedFile): File =>
  new File([...contentOf(file)], file.name, { type: file.type });

/** Older browsers have no way to share, or none for files, whatever the types say. */
const canShare = (file: File): boolean =>
  "canShare" in navigator && navigator.canShare({ files: [file] });

export const browserFileSaver: FileSaver = {
  save: (file) => {
    const { name, type } = file;
    const address = URL.createObjectURL(new Blob([...contentOf(file)], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.hidden = true;
    // Firefox follows only links that stand on the page.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
  },
  canShare: () => canShare(asFile({ name: "a.txt", type: "text/plain", text: "" })),
  share: async (file) => {
    const one = asFile(file);
    if (!canShare(one)) return false;
    try {
      await navigator.share({ files: [one] });
      return true;
    } catch {
      // Put aside by whoever was asked, or refused by the browser.
      return false;
    }
  },
};
