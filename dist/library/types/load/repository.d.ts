import type { Repository } from '../model/kep.js';
import type { Survey } from './survey.js';
/** What every repository has. */
export declare const SHARED: Readonly<Record<Exclude<keyof Repository, 'table'>, true>>;
/** The repository of a survey: another version's survey with today's template and aliases is how that version is judged today. */
export declare function repositoryOf({ config, template, aliases }: Pick<Repository, 'config' | 'template' | 'aliases'>, { sigs, approvals, strays, directories, unread }: Survey): Repository;
/** A repository with the list of its proposals, where one is judged. */
export declare function withTable(repository: Repository, table: Repository['table']): Repository;
