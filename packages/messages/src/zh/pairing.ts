import type { Catalogue } from '../types.ts';

export const pairing = {
  'pairing/self': {
    title: '与自身结对',
    message: '“{donor}”与自身结对。',
    why: '结对的两端应为两个不同的地区或单位，通常是名称写错。',
    remedy: '核对两端的名称。',
  },
  'pairing/duplicate': {
    title: '结对关系重复',
    message: '“{donor}”对口“{recipient}”在同一时期已经写过。',
    why: '同一结对关系写了两次，任务和资金可能重复计算，变更时也容易只改一处。',
    remedy: '删去其中一处；上下级协议之间，用“上级协议”写明关系。',
  },
  'pairing/duplicate.period-unknown': {
    message: '“{donor}”对口“{recipient}”在别处也写过，没有写明期限，不能确定是否在同一时期。',
    remedy: '写明协议的期限。',
  },
  'pairing/level-mismatch': {
    title: '结对两端级别不同',
    message: '“{donor}”（{donorLevel}）与“{recipient}”（{recipientLevel}）级别不同。',
    why: '级别不同的结对，双方的权限和财力不对等，任务难以对应。',
    remedy: '核对两端的级别；机制允许斜向结对的，在机制中写“斜向：是”。',
  },
  'pairing/level-mismatch.level-unknown': {
    message: '不能确定“{donor}”与“{recipient}”的级别是否相同：“{unsaid}”没有写明级别。',
    remedy: '在“主体”中用“级别：”写明。',
  },
  'pairing/party-unpaired': {
    title: '下属地区没有结对',
    message: '协议中提到“{name}”，但没有为它安排结对。',
    why: '承担任务或者使用资金的地区没有结对关系，可能是遗漏。',
    remedy: '在“结对”中补上；属于已结对地区的，在“主体”中用“上级：”写明。',
  },
  'pairing/topology': {
    title: '结对不是一对一',
    message: '机制规定一对一结对，“{name}”有 {count} 个支援方：{edges}。',
    why: '与机制规定的结对方式不同，可能需要说明或者调整。',
    remedy: '核对结对关系；确有安排的，用“依据：”写明来由，可以不作处理。',
  },
  'pairing/topology.several-recipients': {
    message: '机制规定一对一结对，“{name}”有 {count} 个受援方：{edges}。',
  },
  'pairing/outside-parties': {
    title: '结对的一端不属于协议各方',
    message: '“{name}”不是协议的一方（{parties}），也不在其下。',
    why: '协议只约束各方及其所属的地区和单位。',
    remedy: '核对名称；属于一方的，在“主体”中用“上级：”写明；否则移到另一份协议。',
  },
  'pairing/outside-parties.superior-unknown': {
    message: '不能确定“{name}”是否属于协议的一方（{parties}）：没有写明它的上级。',
    remedy: '在“主体”中用“上级：”写明。',
  },
  'level.nation': '国家',
  'level.province': '省级',
  'level.city': '市级',
  'level.county': '县级',
  'level.township': '乡级',
  'level.village': '村级',
} as const satisfies Catalogue;
