/** `text` without the characters at its ends that match; in linear time, which `/[…]+$/` is not. */
export declare function trimmed(text: string, leading: RegExp, trailing: RegExp): string;
