/** Whether a KEP may point at the metric without calling it its own; a pattern such as `workqueue_*` may. */
export declare function isOfEveryCluster(name: string): boolean;
