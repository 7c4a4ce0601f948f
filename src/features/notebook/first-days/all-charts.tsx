import { AmountsChart } from "./amounts-chart";
import { FirstDaysChart } from "./first-days-chart";
import type { FirstDaysProps } from "./first-days-props";
import { NappyTable } from "./nappy-table";
import { WorthAVisit } from "./worth-a-visit";

// It draws with the same pictures: fetched apart, the bundler would put them into what every page loads.
export { NotebookPaper } from "../paper/notebook-paper";

/** What is worth asking the midwife first, then what is looked up most, then what was noted, drawn. */
export function AllCharts(props: FirstDaysProps) {
  return (
    <>
      <WorthAVisit {...props} />
      <NappyTable {...props} />
      <FirstDaysChart {...props} />
      <AmountsChart {...props} />
    </>
  );
}
