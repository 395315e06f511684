/** The name under which reports speak of this tool. */
export declare const NAME = "prr-lint";
/** That of package.json, which a test compares: the library has no file to read it from. */
export declare const VERSION = "0.1.0";
