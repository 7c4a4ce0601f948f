import type { Server } from "node:http";

export const serve: (options: {
  readonly root: string;
  /** Where the site lives: "/" or "/sub/". */
  readonly base?: string;
  readonly port?: number;
}) => Promise<Server>;
