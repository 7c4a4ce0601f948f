import { useRef, type ChangeEvent, type ReactNode } from "react";
import { Button, type ButtonLook } from "../button/button";
import type { Outline } from "../icon/outline";

type PickProps = ButtonLook & {
  icon?: Outline | undefined;
  disabled?: boolean | undefined;
  children: ReactNode;
};

export type FilesButtonProps = PickProps & {
  /** Any files may be chosen: phones grey out what they do not know by its name. */
  onPick: (files: readonly File[]) => void;
};

export type FileButtonProps = PickProps & { onPick: (file: File) => void };

/** A button that asks the phone for files, as many as one likes. */
export const FilesButton = (props: FilesButtonProps) => <PickButton {...props} multiple />;

/** A button that asks the phone for a file. */
export const FileButton = ({ onPick, ...rest }: FileButtonProps) => (
  <PickButton
    {...rest}
    multiple={false}
    onPick={([file]) => {
      if (file !== undefined) onPick(file);
    }}
  />
);

function PickButton({
  onPick,
  disabled,
  multiple,
  children,
  ...look
}: FilesButtonProps & { multiple: boolean }) {
  const input = useRef<HTMLInputElement>(null);

  const handleChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    if (files.length > 0) onPick(files);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };

  return (
    <>
      <Button {...look} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" multiple={multiple} hidden onChange={handleChange} />
    </>
  );
}
