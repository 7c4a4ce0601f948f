// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { BackFigure, type BackFigureProps } from "./back-figure";
import type { BackFigureHandle } from "./use-back-painter";

afterEach(cleanup);

const upward: BackFigureProps = {
  path: { from: "lower-back", to: "shoulder-blade-top" },
  circles: 10,
  hands: "both",
  trail: true,
  label: "Punggung Ibu",
};

const layer = (name: string): HTMLElement | null =>
  screen.getByRole("img", { name: "Punggung Ibu" }).querySelector(`[data-layer="${name}"]`);

describe("BackFigure", () => {
  it("leaves no inline style in the prepared page, which the content policy would block", () => {
    const html = renderToString(<BackFigure {...upward} />);

    expect(html).not.toContain("style=");
    expect(html).not.toContain("<style");
  });

  it("moves both hands and lengthens both trails when it is drawn", () => {
    const figure = createRef<BackFigureHandle>();
    render(<BackFigure {...upward} ref={figure} />);

    figure.current?.draw({ share: 0.5, turn: 0, lifted: 0 });

    const offsets = [...(layer("trail")?.querySelectorAll("[stroke-dashoffset]") ?? [])].map(
      (line) => Number(line.getAttribute("stroke-dashoffset")),
    );
    expect(layer("left")?.style.transform).toContain("translate3d");
    expect(layer("right")?.style.transform).toContain("translate3d");
    expect(offsets).toEqual([50, 50]);
  });

  it("shows one hand alone", () => {
    render(<BackFigure {...upward} hands="left" />);

    expect(layer("left")).not.toBeNull();
    expect(layer("right")).toBeNull();
  });

  it("lights the part of the back that is worked on when nothing may move", () => {
    const figure = createRef<BackFigureHandle>();
    render(<BackFigure {...upward} still ref={figure} />);
    const zoneAtShare = (share: number) => {
      figure.current?.draw({ share, turn: 0, lifted: 0 });
      return screen.getByRole("img", { name: "Punggung Ibu" }).dataset["zone"];
    };

    const seen = [0, 0.5, 1].map(zoneAtShare);

    expect(seen).toEqual(["lower", "middle", "shoulder-blades"]);
  });
});
