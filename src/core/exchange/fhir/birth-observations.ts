import { babiesOf } from "../../notebook/birth";
import type { BirthRecord } from "../../notebook/record";
import { observationOf, type People, type Told } from "./observation";
import { answerConcept, quantityOf } from "./terminology";
import type { Observation } from "./types";
import { dateTimeOf, fhirTextOf } from "./values";

type Fact = Pick<Told, "name" | "value" | "isOfBaby"> | null;

/**
 * When and how the baby was born, as far as it was told. Of which of twins a weight is nobody knows: it is left out.
 *
 * @param notebook its code: whichever record of the birth holds, there is one birth
 */
export function birthObservations(
  people: People,
  birth: BirthRecord,
  notebook: string,
): readonly Observation[] {
  const { at, mode, place, skinToSkin, weightG, twins } = birth;
  const where = fhirTextOf(place);
  const facts: readonly Fact[] = [
    { name: "delivery", value: { valueDateTime: dateTimeOf(at) } },
    mode === null
      ? null
      : { name: "birthMode", value: { valueCodeableConcept: answerConcept(mode) } },
    where === null ? null : { name: "birthPlace", value: { valueString: where } },
    twins === null ? null : { name: "twins", value: { valueBoolean: twins } },
    skinToSkin === null ? null : { name: "skinToSkin", value: { valueBoolean: skinToSkin } },
    weightG === null || babiesOf(birth) === "more"
      ? null
      : {
          name: "birthWeight",
          value: { valueQuantity: quantityOf(weightG, "g") },
          isOfBaby: true,
        },
  ];
  return facts
    .filter((fact) => fact !== null)
    .map((fact) => observationOf(people, { ...fact, recordId: notebook, ends: [at, at] }));
}
