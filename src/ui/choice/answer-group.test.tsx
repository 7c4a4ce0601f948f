// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { AnswerGroup } from "./answer-group";

afterEach(cleanup);

function Question() {
  const [value, setValue] = useState<"two" | "three">("two");

  return (
    <AnswerGroup
      legend="Istirahat berapa lama?"
      name="rest"
      value={value}
      onChange={setValue}
      answers={[
        { value: "two", label: "2 menit", note: "Semua 19 menit" },
        { value: "three", label: "3 menit" },
      ]}
    />
  );
}

describe("AnswerGroup", () => {
  it("is a group of radio buttons with the question as its name", () => {
    render(<Question />);

    expect(screen.getByRole("group", { name: "Istirahat berapa lama?" })).toBeTruthy();
    expect(screen.getByRole("radio", { name: /2 menit/, checked: true })).toBeTruthy();
  });

  it("takes the keyboard, and is answered by a tap anywhere on the answer", async () => {
    const user = userEvent.setup();
    render(<Question />);
    await user.tab();
    const focused = document.activeElement;

    await user.click(screen.getByText("3 menit"));

    expect(focused).toBe(screen.getByRole("radio", { name: /2 menit/ }));
    expect(screen.getByRole("radio", { name: "3 menit", checked: true })).toBeTruthy();
  });
});
