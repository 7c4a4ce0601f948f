import type { PictureFile } from "../../../application/copies/ports";
import { failure, success, type Result } from "../../../core/result";
import { fileNameOf } from "../hand-over/file-name";
import type { Agreed, MakeFault, PictureForm } from "../hand-over/forms";
import { layOut } from "./lay-out";
import { looks } from "./looks";
import { measuring, paint } from "./paint";
import { indexed, pngOf, type IndexedPicture } from "./png";

/** WhatsApp sends such a picture over a weak line. */
const MOST_BYTES = 200_000;

/** Higher pictures are refused by some phones, and read by nobody. In px. */
const MOST_HEIGHT = 12_000;

/** Where a phone cannot pack a picture itself: as sharp as it may be. */
const QUALITIES = [0.8, 0.6, 0.4] as const;

/** Draws what she agreed to on the canvas, and makes a file of it. */
export async function makePicture(
  form: PictureForm,
  { words, consent }: Agreed,
  canvas: HTMLCanvasElement,
): Promise<Result<PictureFile, MakeFault>> {
  await document.fonts.ready;
  const look = looks[form];
  const context = canvas.getContext("2d");
  if (context === null) return failure("not-made");
  const family = getComputedStyle(document.body).fontFamily;
  const drawing = layOut(words, look, measuring(context, family));
  if (drawing.height > MOST_HEIGHT) return failure("too-long");
  canvas.width = look.width;
  canvas.height = drawing.height;
  paint(context, drawing, look, family);

  const pixels = context.getImageData(0, 0, look.width, drawing.height).data;
  for (const encode of encodings(canvas, indexed(pixels, look.width, look))) {
    const { bytes, type, ending } = await encode();
    if (bytes.length > 0 && bytes.length <= MOST_BYTES)
      return success({ name: fileNameOf(form, consent.agreedAt, ending), type, bytes });
  }
  return failure("too-long");
}

type Encoded = Pick<PictureFile, "bytes" | "type"> & { readonly ending: string };

/** The smallest first. */
const encodings = (
  canvas: HTMLCanvasElement,
  picture: IndexedPicture,
): readonly (() => Promise<Encoded>)[] => [
  ...("CompressionStream" in globalThis
    ? [async () => ({ bytes: await pngOf(picture, deflate), type: "image/png", ending: "png" })]
    : []),
  ...QUALITIES.map((quality) => async () => ({
    bytes: await jpegOf(canvas, quality),
    type: "image/jpeg",
    ending: "jpg",
  })),
];

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Empty where the phone cannot. */
async function jpegOf(
  canvas: HTMLCanvasElement,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", quality);
  });
  return blob === null ? new Uint8Array(0) : new Uint8Array(await blob.arrayBuffer());
}
