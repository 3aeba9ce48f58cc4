import type { SameKeys } from '../types.ts';
import type { project as zh } from '../zh/project.ts';

export const project: SameKeys<typeof zh> = {
  'project/stage-skipped': {
    title: 'Stage left out',
    message: '‘{name}’ has reached ‘{stage}’ ({date}); not stated before it: {skipped}.',
    why: 'Each stage rests on those before it; audits and assessments go through them one by one.',
    remedy: 'Add these stages with their dates to ‘schedule:’, or state the track the project follows with ‘track:’.',
  },
  'project/joint-signing-missing': {
    title: 'Project not signed by both sides',
    message: '‘{name}’ was under way by {since} and states no day of joint signing, which ‘{regime}’ needs.',
    why: 'A project is carried out on the consent of both sides, who then answer for it.',
    remedy: 'State it in ‘schedule:’, such as ‘合署签字 2024-05-06’.',
  },
  'project/notice-missing': {
    title: 'Project without public notice',
    message: '‘{name}’ was under way by {since} and states no public notice before that.',
    why: 'With a notice before the work begins, those concerned know of it in time and can object.',
    remedy:
      'State its first and last day and its place in ‘schedule:’, such as ‘公示 2024-05-06 to 2024-05-12 county website’.',
  },
  'project/notice-missing.short': {
    message: '‘{name}’ was on public notice for {days} days before the work began; {asked} are asked for.',
    remedy: 'Check the first and last day of the notice; where it was too short, make it up before the work goes on.',
  },
  'project/notice-missing.length-unknown': {
    message: 'Whether ‘{name}’ was on public notice for {asked} days cannot be told: no last day is stated.',
    remedy: 'State the first and last day or the number of days, such as ‘公示 2024-05-06 to 2024-05-12’.',
  },
  'project/acceptor-is-implementer': {
    title: 'Acceptor is the implementer',
    message: '‘{body}’ both carries out and accepts ‘{name}’.',
    why: 'Nobody else then looks at the result.',
    remedy: 'Name another body with ‘acceptor:’, such as the one above or the donor.',
  },
  'project/owner-missing': {
    title: 'No single owner of implementation, supervision or acceptance',
    message: '‘{name}’ was approved by {since} and names no one for {roles}.',
    why: 'With one owner for each, it is clear who acts when something goes wrong.',
    remedy: 'Name one body each with ‘implementer:’, ‘supervisor:’ and ‘acceptor:’.',
  },
  'project/owner-missing.several': {
    message: '‘{name}’ names several bodies for {roles}, and no single owner.',
    remedy: 'Name one owner only; put the others in the text.',
  },
  'project/pool-missing': {
    title: 'Project not in the pool',
    message: '‘{name}’ was approved by {since} and is not said to be in a project pool.',
    why: 'Money is given only to projects in the pool.',
    remedy: 'State the pool and number with ‘pool:’, such as ‘pool: project pool of 2024, no. 12’.',
  },
  'project/performance-goal-missing': {
    title: 'Project without a performance goal',
    message: '‘{name}’ was approved by {since} and states no performance goal.',
    why: 'Without a goal, acceptance and evaluation have nothing to measure by.',
    remedy: 'State it with figures, such as ‘goal: 600 jobs’.',
  },
  'project/benefit-link-missing': {
    title: 'Industry project without a link to households',
    message: '‘{name}’ is of ‘{kind}’, was approved by {since}, and does not say how households benefit.',
    why: 'Industry projects are for the households; how they benefit shows whether they do.',
    remedy: 'State the way and the number of households with ‘benefit-link:’.',
  },
  'project/asset-unregistered': {
    title: 'Asset not registered',
    message: '‘{name}’ was accepted by {since} and leaves an asset, ‘{asset}’; not stated: {lacks}.',
    why: 'Whose an asset is, and who looks after it later, is not known unless it is on record.',
    remedy: 'State owner and register with ‘asset:’.',
  },
  'project/asset-unregistered.incomplete': {
    message: '‘{name}’ was accepted by {since}; of its asset ‘{asset}’ it is not stated {lacks}.',
  },
  'project/need-missing': {
    title: 'Project answers no need',
    message: '‘{name}’ was approved by {since} and does not say which need it answers.',
    why: 'Projects that start from what is needed there are the ones that fit.',
    remedy: 'State the need with ‘answers:’.',
  },
  'project/need-missing.unrecorded': {
    message: '‘{need}’, which ‘{name}’ answers, is none of the needs the agreement records.',
    remedy: 'Name one of the needs on record, or record this one.',
  },
  'project/feasibility-missing': {
    title: 'Project without a feasibility study',
    message: '‘{name}’ was approved by {since} and names no feasibility study.',
    why: 'A study shows whether the project can work and how large it should be.',
    remedy: 'Name the feasibility study or the experts’ opinion with ‘feasibility:’.',
  },
  'project/fit-missing': {
    title: 'Statement of fit incomplete',
    message: '‘{name}’ was approved by {since} and states {count} of the {asked} kinds of fit.',
    why: 'Area, group, process and site together show whether the project suits the place.',
    remedy: 'State all four with ‘fit:’: area, group, process, site.',
  },
  'project/upkeep-missing': {
    title: 'Asset without a keeper',
    message: '‘{name}’ was done or past its term by {since}; nobody is named to look after its asset ‘{asset}’.',
    why: 'An asset nobody keeps falls idle or into disrepair.',
    remedy: 'State who keeps it, and on what money, with ‘upkeep:’.',
  },
  'project/training-missing': {
    title: 'Equipment without training',
    message: '‘{name}’ was under way by {since} and includes ‘{word}’, and no training is stated.',
    why: 'Equipment that nobody can use stands idle.',
    remedy: 'State who is trained and how many with ‘training:’.',
  },
  'project/duplicate': {
    title: 'Same kind of project in the same place',
    message: '‘{name}’ and ‘{other}’ of ‘{agreement}’ are both ‘{kind}’ in ‘{place}’ at the same time.',
    why: 'Money may be going into the same thing twice.',
    remedy:
      'Compare the two: list one and the same project in one agreement only; of different ones, state place and period of each.',
  },
  'project/overfunded': {
    title: 'Funding exceeds cost',
    message: '‘{name}’ costs {cost}; its funds come to {funding}, {excess} more.',
    why: 'Money above the cost has no use, and the totals are wrong.',
    remedy: 'Check the cost and the part of each fund.',
  },
  'project/ecology-unassessed': {
    title: 'No environmental assessment',
    message:
      '‘{name}’ includes ‘{word}’, lies in ‘{place}’ ({tag}), was approved by {since}, and states no environmental assessment.',
    why: 'In an ecologically sensitive place, what uses resources or pollutes is assessed before it is built.',
    remedy: 'State the number of its approval with ‘ecology:’.',
  },
  'project/risk-unassessed': {
    title: 'No assessment of social risk',
    message:
      '‘{name}’ costs {cost}, a major project ({bound} or more), was approved by {since}, and states no assessment of social risk.',
    why: 'A major project touches many; an assessment shows conflicts while they can be settled.',
    remedy: 'Name the report or its number with ‘risk:’.',
  },
};
