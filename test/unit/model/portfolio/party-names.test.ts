import { expect, test } from 'vitest';
import { PartyNames } from '../../../../packages/model/src/portfolio/party-names.ts';

test('names of parties are found by their characters, those added after the first question too', () => {
  const names = new PartyNames();
  names.add('甲一县');
  names.add('乙一县');
  expect([...names.with('一')]).toEqual(['甲一县', '乙一县']);
  names.add('丙一市');
  expect([...names.with('一')]).toEqual(['甲一县', '乙一县', '丙一市']);
  expect([...names.with('丁')]).toEqual([]);
});

test('a name that two files declare is there until both have taken it back', () => {
  const names = new PartyNames();
  names.add('甲一县');
  names.add('甲一县');
  names.remove('甲一县');
  expect([...names.with('甲')]).toEqual(['甲一县']);
  names.remove('甲一县');
  expect([...names.with('甲')]).toEqual([]);
});
