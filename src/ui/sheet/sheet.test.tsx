// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Sheet } from "./sheet";

afterEach(cleanup);

function Opener() {
  const [isOpen, setIsOpen] = useState(false);

  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Buka
      </button>
      {isOpen && (
        <Sheet title="Kapan?" closeLabel="Tutup" onClose={() => setIsOpen(false)}>
          <button type="button">Baru saja</button>
        </Sheet>
      )}
    </>
  );
}

describe("Sheet", () => {
  it("is a dialog with its title as name, and takes the focus to the title", () => {
    render(
      <Sheet title="Kapan?" onClose={() => undefined}>
        <p>Isi</p>
      </Sheet>,
    );

    expect(screen.getByRole("dialog", { name: "Kapan?" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Kapan?" }));
  });

  it("asks to be closed by Escape", () => {
    const handleClose = vi.fn<() => void>();
    render(
      <Sheet title="Kapan?" onClose={handleClose}>
        <p>Isi</p>
      </Sheet>,
    );

    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));

    expect(handleClose).toHaveBeenCalledOnce();
  });

  it("gives the focus back to what opened it", () => {
    render(<Opener />);
    screen.getByRole("button", { name: "Buka" }).focus();
    fireEvent.click(screen.getByRole("button", { name: "Buka" }));

    fireEvent.click(screen.getByRole("button", { name: "Tutup" }));

    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Buka" }));
  });
});
