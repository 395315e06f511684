import type { Template } from '../../model/template.js';
/** Whether `text` at the key path `path` of kep.yaml is still what the repository's template has there. */
export declare function isTemplateValue(template: Template, path: string, text: string): boolean;
