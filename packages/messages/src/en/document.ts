import type { SameKeys } from '../types.ts';
import type { document as zh } from '../zh/document.ts';

export const document: SameKeys<typeof zh> = {
  'document/number-form': {
    title: 'Document number not in form',
    message: '‘{number}’ does not have the form 机关代字〔YYYY〕N号.',
    why: 'A document number is the office’s letters, the year in four digits in hexagonal brackets 〔〕, and a number with neither leading zeros nor 第.',
    remedy: 'Write it like 乙发〔2024〕8号; orders and minutes with forms of their own stay as they are.',
  },
  'document/number-form.mended': {
    message: '‘{number}’ should be written {better}.',
  },
  'document/kind-unknown': {
    title: 'Form not known',
    message: '‘{form}’ is not a known form of document.',
    why: 'The form decides title and layout: with a wrong one no right document can be made.',
    remedy:
      'Use 协议, 备忘录, 议定书, 意向书, 责任书, 方案 and the like; add another to the word list where there is one.',
  },
  'document/kind-unknown.genre': {
    message: '‘{form}’ is not one of the official kinds of document.',
    why: 'There are fifteen official kinds (文种), and the kind decides which way a document goes and how it is laid out.',
    remedy: 'Use 函, 通知, 报告, 请示, 批复, 意见 and the like.',
  },
  'document/credit-code': {
    title: 'Credit code is wrong',
    message: 'The credit code ‘{code}’ of ‘{name}’ is no code of 18 characters.',
    why: 'A code has 18 digits or capital letters (without I, O, S, V, Z); characters 3 to 8 are digits.',
    remedy: 'Compare it with the registration.',
  },
  'document/credit-code.check': {
    message: 'The credit code ‘{code}’ of ‘{name}’ should end in ‘{expected}’, not ‘{found}’.',
    why: 'The last character is computed from the others: where it differs one of them is wrong.',
  },
  'document/division-code': {
    title: 'No such division code',
    message: 'The division code ‘{code}’ of ‘{name}’ is not in the table of divisions in force.',
    why: 'It may be mistyped, or abolished by a change of divisions.',
    remedy: 'Check it; after a change write the new one, or say with 施行 (in-force) when the division existed.',
  },
  'document/division-code.form': {
    message: 'The division code ‘{code}’ of ‘{name}’ has not six digits.',
    remedy: 'Write the six digits of GB/T 2260.',
  },
  'document/amount-in-words': {
    title: 'Amount in words differs',
    message: '‘{words}’ does not say {figure}, which would be {better}.',
    why: 'Where words and figures differ it cannot be told which holds.',
    remedy: 'Check the amount and correct one of them.',
  },
  'document/amount-in-words.unreadable': {
    message: '‘{words}’ is no amount in words; {figure} would be {better}.',
    remedy: 'Write it by the rules of bills; zeros in between are not left out.',
  },
  'document/copies-mismatch': {
    title: 'Copies do not add up',
    message: 'There are {total} copies, but {given} are given out.',
    why: 'The copies held by all should come to the copies there are.',
    remedy: 'Check the total and what each holds.',
  },
  'document/annex-mismatch': {
    title: 'Annexes do not match',
    message: 'The annex ‘{annex}’ is listed, but no table or list of that name is there.',
    why: 'Annexes are part of the agreement: one too few or too many touches its effect.',
    remedy: 'Add the annex; where it is bound apart write ‘{annex}（另附）’.',
  },
  'document/annex-mismatch.number': {
    message: 'The text speaks of ‘{annex}’, but only {count} annexes are listed.',
    remedy: 'Check the number, or list the annex.',
  },
  'document/annex-mismatch.unlisted': {
    message: '‘{annex}’ is not in the list of annexes.',
    remedy: 'List it under 附件 (annexes), or give it another name.',
  },
  'document/personal-data': {
    title: 'Personal data',
    message: 'The text holds an identity number that ends in {ends}.',
    why: 'Agreements are published, filed and passed on; identity and mobile numbers should stand only where they must.',
    remedy: 'Take them out or give an office number; what must be kept belongs in a separate sheet.',
  },
  'document/personal-data.mobile': {
    message: 'The text holds a mobile number that ends in {ends}.',
  },
  'document/classified': {
    title: 'Classified',
    message: '‘{name}’ is classified ‘{level}’: keep it on machines off the networks.',
    why: 'Classified files may not be kept or worked on where there is a connection to the internet.',
    remedy: 'Move it; where it is not classified take the mark away.',
  },
  'document/issuer-missing': {
    title: 'No issuing body',
    message: 'The letter ‘{name}’ does not say which body issues it.',
    why: 'Both the mark at the head and the signature are the issuing body’s: without one there is no official document.',
    remedy: 'Name it under 发文机关 (issuer), the leading body first.',
  },
  'document/addressee-missing': {
    title: 'No addressee',
    message: 'The {form} ‘{name}’ does not say to which body it goes.',
    why: 'A 报告, 请示, 批复, 议案 or 函 goes to a certain body that deals with it.',
    remedy: 'Name it under 主送 (addressees).',
  },
  'document/signer-missing': {
    title: 'No signer',
    message: 'The {form} ‘{name}’ does not name who signed it off.',
    why: 'A document that goes upward shows the name of its signer.',
    remedy: 'Name the signer under 签发人 (signer).',
  },
  'document/signer-missing.joint': {
    message: 'The {form} ‘{name}’ is issued by {issuers} bodies, and {signers} signers are named.',
    why: 'A joint document that goes upward shows the signer of each body.',
    remedy: 'Name the signers in the order of the bodies.',
  },
};
