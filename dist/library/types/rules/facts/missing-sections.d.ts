/** What a document lacks of the sections that its template demands. */
import type { Kep } from '../../model/kep.js';
import type { Section } from '../../model/readme.js';
import type { Template } from '../../model/template.js';
/** Sections of the template that the document of `kep` lacks: `all` of them, and those that are `told`, of which no other one speaks. */
export declare const missingSections: (key: Kep) => Missing;
interface Missing {
    readonly all: readonly Section[];
    readonly told: readonly Section[];
}
/** The section of the template that one is part of. */
export declare function parentOf(section: Section, { sections }: Template): Section | undefined;
export {};
