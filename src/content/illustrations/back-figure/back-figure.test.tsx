// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { BackFigure, type BackFigureProps } from "./back-figure";
import { landmarkY } from "./landmarks";
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

describe("the arrows beside the back", () => {
  const arrowsOf = (props: Partial<BackFigureProps>): Element | null => {
    const { container } = render(<BackFigure {...upward} {...props} />);
    return container.querySelector('[data-part="arrows"]');
  };

  it("tell the way where nothing moves, and where they are asked for", () => {
    expect(arrowsOf({})).toBeNull();
    expect(arrowsOf({ still: true })).not.toBeNull();
    expect(arrowsOf({ arrows: true })).not.toBeNull();
  });

  it.each([
    { from: "lower-back", to: "shoulder-blade-top", end: landmarkY["shoulder-blade-top"] },
    { from: "below-neck", to: "shoulder-blade-bottom", end: landmarkY["shoulder-blade-bottom"] },
  ] as const)("end where the path from $from ends", ({ from, to, end }) => {
    const [line] = arrowsOf({ path: { from, to }, arrows: true })?.querySelectorAll("path") ?? [];

    expect(line?.getAttribute("d")).toContain(`M106 ${landmarkY[from]}V${end}`);
  });
});

describe("a back with a shirt on", () => {
  const shirtsOf = (clothed?: boolean): number =>
    render(<BackFigure {...upward} clothed={clothed} />).container.querySelectorAll(
      '[data-part="shirt"]',
    ).length;

  it("is drawn only when asked for", () => {
    expect(shirtsOf()).toBe(0);
    expect(shirtsOf(false)).toBe(0);
    expect(shirtsOf(true)).toBe(1);
  });

  it("still shows the bones beside which the thumbs go", () => {
    const { container } = render(<BackFigure {...upward} clothed />);

    expect(container.querySelector('path[stroke-dasharray="0 12.5"]')).not.toBeNull();
    expect(container.querySelector('[data-part="shirt"] [data-part="folds"]')).not.toBeNull();
  });
});
