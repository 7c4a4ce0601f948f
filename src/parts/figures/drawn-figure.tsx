import type { DrawnPicture } from "../../core/lessons/lesson";
import { AmountsBeside } from "./amounts-beside";
import { BeforeAndAfter } from "./before-and-after";
import { IntakeByDay } from "./intake-by-day";

/** A figure of the study, or of another. */
export function DrawnFigure({ name, alt }: { name: DrawnPicture; alt: string }) {
  switch (name) {
    case "before-and-after":
      return <BeforeAndAfter label={alt} />;
    case "intake-by-day":
      return <IntakeByDay label={alt} />;
    case "amounts-beside":
      return <AmountsBeside label={alt} />;
  }
}
