export declare const evidenceLines: () => readonly string[];
export declare const evidenceBlock: () => string;
export declare const withEvidence: (readme: string) => string;
