import { lazy, memo, Suspense } from "react";

import type { FirstDaysProps } from "./first-days/first-days-props";

/** The pictures and their scales come after the words and the list stand. */
const AllCharts = lazy(async () => ({
  default: (await import("./first-days/all-charts")).AllCharts,
}));

/** The first days drawn. Without them (first visit, no network) the list of notes still stands. */
export const Charts = memo((props: FirstDaysProps) => (
  <Suspense>
    <AllCharts {...props} />
  </Suspense>
));
