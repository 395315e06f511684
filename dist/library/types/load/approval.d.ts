import type { FileRead } from '../files/door.js';
import type { Config } from '../model/config.js';
import type { ApprovalYaml, YamlFile } from '../model/metadata.js';
/**
 * An approval file: `kep-number`, and for each stage of the configuration its approver. A stage without value is an entry without
 * approver. An approver that is a list is left out without a problem: who may approve is a question of its own. It is parsed when
 * somebody asks for what stands in it.
 */
export declare function parseApproval(path: string, read: FileRead, config: Config): YamlFile<ApprovalYaml>;
