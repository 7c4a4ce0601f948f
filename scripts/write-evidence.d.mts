export declare const lessonLines: () => readonly string[];
export declare const signLines: () => readonly string[];
export declare const pageLines: () => readonly string[];
export declare const evidenceBlock: () => string;
export declare const withEvidence: (page: string) => string;
