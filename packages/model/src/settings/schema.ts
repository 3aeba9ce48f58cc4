import { type ConfigKey, type ConfigShape, configTable, SEVERITIES } from './config-table.ts';

type Schema = Record<string, unknown>;

/** The JSON Schema (draft-07, which editors know best) of `duikou.json`, made from the table of its keys. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'duikou.json',
    description: '对口工作区设置。 / Settings of a Duikou workspace.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(configTable.map((entry) => [entry.key, property(entry)])),
    },
  };
}

function property({ shape, zh, en }: ConfigKey): Schema {
  return { description: `${zh} / ${en}`, ...shapeSchema(shape) };
}

function shapeSchema(shape: ConfigShape): Schema {
  switch (shape.type) {
    case 'constant':
      return { const: shape.value };
    case 'choice':
      return { enum: [...shape.values] };
    case 'string':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'strings':
      return { type: 'array', items: { type: 'string' } };
    case 'map':
      return {
        type: 'object',
        additionalProperties: shape.of === 'severity' ? { enum: [...SEVERITIES] } : { type: ['number', 'string'] },
      };
  }
}
