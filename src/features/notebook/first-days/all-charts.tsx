import { AmountsChart } from "./amounts-chart";
import { FirstDaysChart } from "./first-days-chart";
import type { FirstDaysProps } from "./first-days-props";
import { NappyTable } from "./nappy-table";
import { WorthAVisit } from "./worth-a-visit";

/** What is worth asking the midwife first, then what was noted, drawn. */
export function AllCharts(props: FirstDaysProps) {
  return (
    <>
      <WorthAVisit {...props} />
      <FirstDaysChart {...props} />
      <AmountsChart {...props} />
      <NappyTable {...props} />
    </>
  );
}
