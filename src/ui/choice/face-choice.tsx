import type { ReactNode } from "react";
import { ChoiceFieldset } from "./choice-fieldset";
import { FacePicture, type FaceMood } from "./face-picture";
import styles from "./face-choice.module.css";
import { RadioLabel } from "./radio-label";

export type Face<Value extends string> = { value: Value; mood: FaceMood; label: ReactNode };

export type FaceChoiceProps<Value extends string> = {
  legend: string;
  legendHidden?: boolean | undefined;
  name: string;
  value: Value | null;
  onChange: (value: Value) => void;
  faces: readonly Face<Value>[];
};

/** How it felt: three faces, each with its word. */
export function FaceChoice<Value extends string>({
  legend,
  legendHidden = false,
  name,
  value,
  onChange,
  faces,
}: FaceChoiceProps<Value>) {
  return (
    <ChoiceFieldset legend={legend} legendHidden={legendHidden} className={styles["faces"]}>
      {faces.map((face) => (
        <RadioLabel
          key={face.value}
          name={name}
          value={face.value}
          checked={face.value === value}
          onChange={onChange}
          className={styles["face"]}
        >
          <FacePicture mood={face.mood} />
          {face.label}
        </RadioLabel>
      ))}
    </ChoiceFieldset>
  );
}
