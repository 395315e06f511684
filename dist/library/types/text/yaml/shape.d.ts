/** What a kind of YAML file may hold. */
import type { ErrorObject } from 'ajv';
/** A compiled schema of `validators.ts`. */
export interface Validate {
    (data: unknown): boolean;
    errors?: readonly ErrorObject[] | null;
}
/** A key that is not in the schema although files have it. */
export interface FormerKey {
    /** The key that holds the value today. */
    readonly instead?: string;
    readonly help: string;
    readonly severity?: 'warning';
}
/** What a kind of file may hold: its schema, and what configuration and custom make of it. */
export interface Shape {
    readonly validate: Validate;
    /** Top-level keys that are true or false; everything else is text. */
    readonly booleans?: readonly string[];
    /** Top-level keys that must have a value, in place of the schema's. */
    readonly required?: readonly string[];
    /** Values of a top-level key, in place of the schema's; none for any. */
    readonly values?: Readonly<Record<string, readonly string[]>>;
    /** Keys of a mapping, by its own key (`''` is the file), in place of the schema's `propertyNames`. */
    readonly keys?: Readonly<Record<string, readonly string[]>>;
    /** Top-level keys that are allowed besides the schema's; `*` for any key at any depth. */
    readonly more?: ReadonlySet<string> | '*';
    /** Lists by top-level key whose items may be texts: each then stands for a mapping with this key. */
    readonly named?: Readonly<Record<string, string>>;
    /** Subjects whose wrong values only earn a warning and stay. */
    readonly lenient?: ReadonlySet<string>;
    /** Top-level keys out of use. */
    readonly former?: ReadonlyMap<string, FormerKey>;
    /** Subjects that somebody else judges: a wrong value is dropped without a problem. */
    readonly silent?: (subject: string, value: unknown) => boolean;
    /** A file without content is fine. */
    readonly mayBeEmpty?: boolean;
}
/** What is read of a schema besides what its compiled form does. */
export interface Schema {
    readonly title?: string;
    readonly examples?: readonly unknown[];
    readonly properties?: Readonly<Record<string, Schema>>;
}
