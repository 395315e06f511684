/** Size in bytes of `text` as UTF-8. */
export declare function byteLength(text: string): number;
/** SHA-256 of `text` as UTF-8, in lower-case hexadecimal digits. */
export declare function hashOf(text: string): string;
/** Whether something in `text`, a name or a path, was bytes that are no UTF-8: what is left of them leads nowhere. */
export declare function hasLostBytes(text: string): boolean;
