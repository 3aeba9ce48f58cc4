import type { Catalogue } from '../types.ts';

export const document = {
  'document/number-form': {
    title: '发文字号格式不符',
    message: '“{number}”不是“机关代字〔年份〕顺序号号”的格式。',
    why: '发文字号由机关代字、年份、顺序号组成，年份用四位数并以六角括号“〔〕”括入，顺序号不编虚位、不加“第”字。',
    remedy: '改写为如“乙发〔2024〕8号”的格式；令和纪要另有格式的，照原文书写。',
  },
  'document/number-form.mended': {
    message: '“{number}”应写作“{better}”。',
  },
  'document/kind-unknown': {
    title: '文书形式不明',
    message: '“{form}”不是已知的文书形式。',
    why: '形式决定文书的标题和格式，写错时无法生成正确的文书。',
    remedy: '使用协议、备忘录、议定书、意向书、责任书、方案等形式；确有其他形式的，加入词表。',
  },
  'document/kind-unknown.genre': {
    message: '“{form}”不是公文文种。',
    why: '公文文种只有十五种，文种决定行文方向和格式。',
    remedy: '使用函、通知、报告、请示、批复、意见等文种。',
  },
  'document/credit-code': {
    title: '统一社会信用代码有误',
    message: '“{name}”的统一社会信用代码“{code}”不是18位代码。',
    why: '代码由18位数字或者大写字母（不含 I、O、S、V、Z）组成，第3至8位为数字。',
    remedy: '与登记证照核对。',
  },
  'document/credit-code.check': {
    message: '“{name}”的统一社会信用代码“{code}”校验码应为“{expected}”，写作“{found}”。',
    why: '第18位是由前17位算出的校验码，不符说明有一位写错。',
  },
  'document/division-code': {
    title: '行政区划代码不存在',
    message: '“{name}”的区划代码“{code}”不在现行区划表中。',
    why: '代码可能写错，也可能因区划变更已经废止。',
    remedy: '核对代码；区划已变更的，写新代码，或者用“施行”写明该区划存在的期间。',
  },
  'document/division-code.form': {
    message: '“{name}”的区划代码“{code}”不是六位数字。',
    remedy: '按 GB/T 2260 写六位代码。',
  },
  'document/amount-in-words': {
    title: '大小写金额不一致',
    message: '“{words}”与 {figure} 不一致，应为“{better}”。',
    why: '大小写金额不一致，无法确定以哪个为准。',
    remedy: '核对金额，改正其中一处。',
  },
  'document/amount-in-words.unreadable': {
    message: '“{words}”不是规范的大写金额；{figure} 应写作“{better}”。',
    remedy: '按票据大写规则书写，中间的零不省略。',
  },
  'document/copies-mismatch': {
    title: '份数不一致',
    message: '共 {total} 份，分配的合计 {given} 份。',
    why: '各方所执份数之和应等于总份数。',
    remedy: '核对总份数和各方份数。',
  },
  'document/annex-mismatch': {
    title: '附件不一致',
    message: '所列附件“{annex}”，文中没有同名的表或者清单。',
    why: '附件是协议的组成部分，缺少或者多出都会影响效力。',
    remedy: '补上附件；另行装订的，写作“{annex}（另附）”。',
  },
  'document/annex-mismatch.number': {
    message: '文中提到“{annex}”，所列附件只有 {count} 个。',
    remedy: '核对附件编号，或者补列附件。',
  },
  'document/annex-mismatch.unlisted': {
    message: '“{annex}”没有列入附件。',
    remedy: '在“附件”中列出，或者改名。',
  },
  'document/personal-data': {
    title: '含有个人信息',
    message: '文中有身份证号，末两位为 {ends}。',
    why: '协议会公开、存档、流转，身份证号、手机号应当限于必需的范围。',
    remedy: '删去，或者改写为办公电话；确需保留的，另附。',
  },
  'document/personal-data.mobile': {
    message: '文中有手机号，末两位为 {ends}。',
  },
  'document/classified': {
    title: '已定密级',
    message: '“{name}”的密级为“{level}”：请在涉密设备上处理，不要接入互联网。',
    why: '涉密文件不得在连接互联网的设备上存储、处理。',
    remedy: '移至涉密设备；不涉密的，删去密级。',
  },
  'document/issuer-missing': {
    title: '缺少发文机关',
    message: '公文“{name}”没有写明发文机关。',
    why: '发文机关标志和署名都出自发文机关，没有发文机关的公文不能成立。',
    remedy: '用“发文机关”写明；联合行文的，主办机关写在前。',
  },
  'document/addressee-missing': {
    title: '缺少主送机关',
    message: '{form}“{name}”没有写明主送机关。',
    why: '报告、请示、批复、议案、函都有特定的受理机关。',
    remedy: '用“主送”写明主要受理的机关。',
  },
  'document/signer-missing': {
    title: '缺少签发人',
    message: '{form}“{name}”没有标注签发人。',
    why: '上行文应当标注签发人姓名。',
    remedy: '用“签发人”写明签发人姓名。',
  },
  'document/signer-missing.joint': {
    message: '{form}“{name}”由 {issuers} 个机关联合行文，只标注了 {signers} 个签发人。',
    why: '联合上行文应当标注各机关签发人的姓名。',
    remedy: '按发文机关顺序写明各签发人。',
  },
} as const satisfies Catalogue;
