import { planJsonSchema } from '@shared/formats';
import { createTranslate, type Translate } from '@shared/i18n';
import { todayIn } from '@shared/time';
import { parseArguments, type Request, type UsageProblem } from './arguments';
import { checkPlanFile } from './check-report';
import { checkText } from './check-text';
import { describeReadProblem } from './describe-read-problem';
import { readPlan, type ReadProblem } from './read-plan';
import { exitCodes, type Shell } from './shell';

type Check = Extract<Request, { command: 'check' }>;

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function tellUnreadable(problem: ReadProblem, { file, asJson: wantsJson }: Check, shell: Shell, translate: Translate): number {
  const report = describeReadProblem(problem, file, translate);
  if (wantsJson) shell.print(asJson(report));
  else shell.printError([report.error.message, ...report.problems.map(({ message }) => `  ${message}`)].join('\n'));
  return exitCodes.unreadable;
}

async function check(request: Check, language: 'de' | 'en', shell: Shell): Promise<number> {
  const translate = createTranslate(language);
  const read = await readPlan(request.file, shell);
  if (!read.ok) return tellUnreadable(read.reason, request, shell, translate);
  const today = request.today ?? todayIn(read.value.plan.settings.timeZone, shell.now());
  const report = checkPlanFile(read.value, today, language, translate);
  shell.print(request.asJson ? asJson(report) : checkText(report, language, translate));
  return exitCodes[report.verdict];
}

function tellUsage({ code, given }: UsageProblem, shell: Shell): number {
  const translate = createTranslate(shell.language);
  shell.printError(`${translate(`cli.usage.${code}`, { given })}\n\n${translate('cli.help')}`);
  return exitCodes.wrongUsage;
}

/** Does what the command line asks for and gives the exit code. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const asked = parseArguments(args);
  if (!asked.ok) return tellUsage(asked.reason, shell);
  const { request } = asked.value;
  const language = asked.value.language ?? shell.language;
  switch (request.command) {
    case 'check':
      return check(request, language, shell);
    case 'schema':
      shell.print(asJson(planJsonSchema()));
      return 0;
    case 'help':
      shell.print(createTranslate(language)('cli.help'));
      return 0;
  }
}
