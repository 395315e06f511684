/** What templates of proposals are called. */
/** Whether a directory, or a file without its ending, is named like the template of proposals: `0000-kep-template`, `proposal_template`, `RFC-0000`. */
export declare function isTemplateName(name: string): boolean;
/** Whether a title, without its number, says that this is the template: `GEP template`. */
export declare function isTemplateTitle(title: string): boolean;
