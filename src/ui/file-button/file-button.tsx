import { useRef, type ChangeEvent, type ReactNode } from "react";
import { Button, type ButtonLook } from "../button/button";
import type { Outline } from "../icon/outline";

export type FileButtonProps = ButtonLook & {
  icon?: Outline | undefined;
  disabled?: boolean | undefined;
  /** Any file may be chosen: phones grey out what they do not know by its name. */
  onPick: (file: File) => void;
  children: ReactNode;
};

/** A button that asks the phone for a file. */
export function FileButton({ onPick, disabled, children, ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  const handleChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.item(0) ?? null;
    if (file !== null) onPick(file);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };

  return (
    <>
      <Button {...look} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" hidden onChange={handleChange} />
    </>
  );
}
