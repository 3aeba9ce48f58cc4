/** A first agreement with English keywords; `YEAR` stands for the year. */
export const en = `// A first agreement: change names, amounts and dates to your own. The parties are invented.
// Check it: duikou check    Make the document: duikou generate --to docx
import 东西部协作

party 甲省 { full-name: 甲省; level: 省 }
party 甲一市 { full-name: 甲省甲一市; level: 市; superior: 甲省 }
party 乙自治区 { full-name: 乙自治区; level: 省 }
party 乙一市 { full-name: 乙自治区乙一市; level: 市; superior: 乙自治区 }

agreement 样稿YEAR "甲省 乙自治区｜YEAR年度东西部协作协议" {
    regime: 东西部协作2021
    form: 协议
    party-a: 甲省人民政府, 支援方, 代表 张某
    party-b: 乙自治区人民政府, 受援方, 代表 李某
    basis: 《关于坚持和完善东西部协作机制的意见》
    adopts: 东西部协作考核
    period: YEAR年1月1日至YEAR年12月31日
    signed: YEAR年1月1日

    pairing {
        甲一市 -> 乙一市
    }

    // Each duty below has these unless it says otherwise.
    defaults {
        evidence: 年度自评报告
        unfulfilled: also 书面说明原因, 30日内提出整改措施
    }

    fund 财政援助资金 {
        source: 甲方
        channel: 省级国库
        amount: YEAR年 5000万元
        period: YEAR年1月1日至YEAR年12月31日
    }

    clause "资金支持" {
        duty 资金到位: 甲方 to 乙方 拨付财政援助资金 不少于 财政援助资金.YEAR年, YEAR年10月31日前 {
            fund: 财政援助资金
            measured-by: 财政援助资金到位率
            breakdown {
                乙一市 3000万元, YEAR年9月30日前
                rest: 自治区本级统筹
            }
        }
        duty 资金支出: 乙方 支出财政援助资金 95%以上, YEAR年12月15日前 {
            fund: 财政援助资金
            measured-by: 财政援助资金使用率
        }
    }

    clause "劳务协作" {
        duty 帮助就业: 甲方 to 乙方 帮助农村劳动力就业 不少于500人, YEAR年11月30日前 {
            measured-by: 转移就业人数
        }
    }

    copies: 一式四份, 双方各执二份
}
`;
