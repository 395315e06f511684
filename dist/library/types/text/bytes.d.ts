/** Size in bytes of `text` as UTF-8. */
export declare function byteLength(text: string): number;
/** SHA-256 of `text` as UTF-8, in lower-case hexadecimal digits. */
export declare function hashOf(text: string): string;
