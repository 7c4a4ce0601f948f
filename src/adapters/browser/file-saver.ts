import type { FileSaver } from "../../application/copies/ports";

/** A slow phone may begin to read the file long after the tap, in ms. */
const KEPT_FOR_MS = 60_000;

export const browserFileSaver: FileSaver = {
  save: ({ name, type, text }) => {
    const address = URL.createObjectURL(new Blob([text], { type }));
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
};
