import type { SameKeys } from '../types.ts';
import type { list as zh } from '../zh/list.ts';

export const list: SameKeys<typeof zh> = {
  'list/hit': {
    title: 'Project falls under the negative list',
    message: '‘{kind}’ of ‘{name}’ is on the negative list: {items}.',
    why: 'What the negative list names may not be paid from aid funds.',
    remedy:
      'Change the project, or use another fund; where the list allows an exception, state its basis with ‘exception:’.',
  },
  'list/hit.keyword': {
    message: '‘{name}’ contains ‘{word}’ and may fall under the negative list: {items}.',
    remedy: 'Check what the project is and state its category; if the list does name it, change the project.',
  },
  'list/hit.condition': {
    message: '‘{name}’ meets the condition of what a negative list names: {items} ({working}).',
  },
  'list/hit.condition-unknown': {
    message:
      'Whether ‘{name}’ meets the condition of what a negative list names cannot be told: {items}. Nothing is said of {missing}.',
    remedy: 'Say what is missing.',
  },
  'list/unclassified': {
    title: 'Project without a category',
    message: '‘{name}’ states no category; whether the negative list names it cannot be told.',
    why: 'The negative list is applied by category; without one there is no verdict.',
    remedy: 'State it, such as ‘category: 园区建设’.',
  },
  'list/unclassified.category-unknown': {
    message:
      'The category ‘{category}’ of ‘{name}’ is in no area tree and no list; whether the negative list names it cannot be told.',
    remedy: 'Use a category of the area trees, or declare it in one of your own.',
  },
  'list/area-missing': {
    title: 'Project in no priority area',
    message: '‘{name}’ states no area and lies in none of ‘{areas}’.',
    why: 'The agreement adopts priority areas, and projects belong in them.',
    remedy: 'State it, such as ‘area: 产业协作’.',
  },
  'list/area-missing.other': {
    message: 'The area ‘{area}’ of ‘{name}’ is none of ‘{areas}’.',
    remedy: 'Use one of its areas, or change the project.',
  },
  'list/exception-unfounded': {
    title: 'Exception without a basis',
    message: '‘{name}’ claims the exception to ‘{item}’ of the negative list ({exception}) and cites no document.',
    why: 'An exception rests on a document, or the list applies.',
    remedy: 'Cite the title or number of the document in ‘exception:’.',
  },
  'list/exception-unfounded.other-basis': {
    message:
      '‘{name}’ claims the exception to ‘{item}’ of the negative list and cites none of what the item asks for: {bases}.',
  },
  'list/item-unreachable': {
    title: 'Item covered by another',
    message: 'All categories and keywords of ‘{name}’ are covered by ‘{other}’.',
    why: 'The item never finds anything of its own, and one of the two is forgotten when the list changes.',
    remedy: 'Join the two items, or state what this one alone is about.',
  },
};
