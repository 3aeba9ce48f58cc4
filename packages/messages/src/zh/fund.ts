import type { Catalogue } from '../types.ts';

export const fund = {
  'fund/source-missing': {
    title: '资金没有写明来源',
    message: '“{name}”没有写明来源。',
    why: '不知道由谁出资，资金就无法落实和催缴。',
    remedy: '用“来源：”写明出资方，例如“来源：甲方”。',
  },
  'fund/overcommitted': {
    title: '安排超过资金总额',
    message: '“{name}”{when}为 {amount}，以此资金安排的项目合计 {committed}，超出 {excess}。',
    why: '安排超过资金总额，有的任务或者项目将没有资金。',
    remedy: '核对金额，减少安排，或者为超出部分写明其他资金。',
  },
  'fund/overcommitted.duties': {
    message: '“{name}”{when}为 {amount}，同一承担者以此资金承担的任务合计 {committed}，超出 {excess}。',
  },
  'fund/overcommitted.allocation': {
    message: '“{name}”{when}为 {amount}，分配表合计 {committed}，超出 {excess}。',
  },
  'fund/overcommitted.unknown': {
    message: '不能确定“{name}”{when}的 {amount} 是否够用：可能的安排合计 {committed}，有的没有写明年度。',
    remedy: '为跨年度的任务和项目写明各年度的金额。',
  },
  'fund/share-below': {
    title: '占比不符合要求',
    message: '“{name}”要求“{part}”{asked}，实为 {percent}%（{amount}，总额 {whole}）。',
    why: '资金投向是考核和审计核对的内容。',
    remedy: '调整分配，或者核对领域的归属。',
  },
  'fund/share-below.regime': {
    message: '“{regime}”要求“{part}”{asked}，“{name}”实为 {percent}%（{amount}，总额 {whole}）。',
  },
  'fund/share-below.unknown': {
    message: '不能确定“{name}”的“{part}”是否{asked}：能够确定的为 {percent}%，有的没有写明领域。',
    remedy: '为各列或者各项目写明领域。',
  },
  'fund/share-below.level-unknown': {
    message: '不能确定“{name}”的“{part}”是否{asked}：分配到该级的为 {percent}%，分配到上一级的可能继续下达。',
    remedy: '把分配写到该级，或者写明各地的级别。',
  },
} as const satisfies Catalogue;
