export type { Field } from './field.ts';
export { templateFields } from './fields.ts';
export type { TemplateRequest } from './fill.ts';
export { fillTemplate } from './fill.ts';
export { openTemplate, templateLimits } from './open.ts';
export type { TemplatePlace, TemplateProblem } from './problem.ts';
export { TemplateError } from './problem.ts';
