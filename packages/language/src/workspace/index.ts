export type { Entry, Host, Stat } from './host.ts';
export { concurrency, pooled } from './pool.ts';
export { decode, type FileText, readText } from './read-file.ts';
export { today } from './today.ts';
export { type Answer, type Assistant, createAssistant, type Request } from './together.ts';
export { isWithin, join as joinUri, nameOf, normalUri, parent as parentUri, pathBelow } from './uri.ts';
export { configName, discoverWorkspaces, nearestRoot, type Walk, walk } from './walk.ts';
export { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';
