export declare const lessonLines: () => readonly string[];
export declare const pageLines: () => readonly string[];
export declare const evidenceBlock: () => string;
export declare const withEvidence: (readme: string) => string;
