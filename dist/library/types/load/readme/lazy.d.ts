/** A README that is not parsed before somebody asks for what stands in it. */
import type { FileRead } from '../../files/door.js';
import type { Readme } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
/** What `parseReadme` gives, parsed when it is asked for: `path`, `exists` and `text` cost nothing. */
export declare function lazyReadme(path: string, read: FileRead, template: Template): Readme;
