/** No notebook comes near it, in bytes: twenty years of twins are 5 MB. A larger file is not even read, nor kept. */
export const MOST_BYTES = 20_000_000;
