import { useEffect, useRef, useState, type RefObject } from "react";

import { useServices } from "../../../access/services-context";
import type { PictureFile, TextFile } from "../../../application/copies/ports";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import { isPicture, type Agreed, type FileForm, type MakeFault } from "./forms";

export type MadeFile = TextFile | PictureFile;

/** Null while it is made. */
export type Made = Result<MadeFile, MakeFault> | null;

/** Makes a file of what she agreed to, once; a picture is drawn where she sees it. */
export function useMade(
  form: FileForm,
  agreed: Agreed,
): { readonly made: Made; readonly canvas: RefObject<HTMLCanvasElement | null> } {
  const { version } = useServices();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [made, setMade] = useState<Made>(null);
  const what = useRef(agreed);

  useEffect(() => {
    let isAwaited = true;
    const make = async (): Promise<Made> => {
      if (!isPicture(form)) {
        const { makeText } = await import("./make-text");
        return success(makeText(form, what.current, version));
      }
      const { makePicture } = await import("../picture/make-picture");
      return canvas.current === null ? null : makePicture(form, what.current, canvas.current);
    };
    make()
      .catch((): Made => failure("not-made"))
      .then(
        (result) => {
          if (isAwaited) setMade(result);
        },
        () => undefined,
      );
    return () => {
      isAwaited = false;
    };
  }, [form, version]);

  return { made, canvas };
}
