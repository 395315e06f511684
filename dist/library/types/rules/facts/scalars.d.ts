/** Reading a YAML file as it is written, whatever its schema makes of it. */
import type { YamlFile } from '../../model/metadata.js';
import type { Located, Place } from '../../model/place.js';
/** Every scalar, as written and valid or not, that a file holds at a key path such as `feature-gates.name`, through lists at any step. */
export declare function scalars<T>(file: YamlFile<T>, path: string): Generator<Located>;
/** False when the syntax is broken: what seems to be missing may be further down. */
export declare function isSound<T>({ problems }: YamlFile<T>): boolean;
/** Whether the schema has a problem right at `place`: what stands there has been talked about. */
export declare function isRejected<T>({ problems }: YamlFile<T>, { start }: Place): boolean;
