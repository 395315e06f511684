import type { Repository } from '../model/kep.js';
import type { Survey } from './survey.js';
/** The repository of a survey: another version's survey with today's template and aliases is how that version is judged today. */
export declare function repositoryOf({ config, template, aliases }: Pick<Repository, 'config' | 'template' | 'aliases'>, { sigs, approvals, strays, directories, unread }: Survey): Repository;
