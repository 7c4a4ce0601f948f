import type { FhirEntry } from "./types";

/** Puts a resource under its own id: what is imported twice is there once. */
export const entryOf = <One extends { readonly resourceType: string; readonly id: string }>(
  resource: One,
): FhirEntry<One> => ({
  fullUrl: `urn:uuid:${resource.id}`,
  resource,
  request: { method: "PUT", url: `${resource.resourceType}/${resource.id}` },
});
