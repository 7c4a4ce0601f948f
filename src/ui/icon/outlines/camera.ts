import type { Outline } from "../outline";

export const cameraIcon: Outline =
  "M13.997 4a2 2 0 0 1 1.76 1.05l.486 .9a2 2 0 0 0 1.76 1.05h1.997a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-9a2 2 0 0 1 2 -2h1.997a2 2 0 0 0 1.759 -1.048l.489 -.904a2 2 0 0 1 1.758 -1.048zM9 13a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z";
