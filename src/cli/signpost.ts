#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {checkFile} from './check.js';

const USAGE = `signpost check [--region NL] FILE…

Checks files with local help, and prints where each fault is and what to do.

  --region  The region attribute of the panel that shows them. Outside the
            Netherlands a phone number has to begin with + and the country's code.

Exit code: 0 when everything will show, 1 when something is left out, 2 for wrong use.`;

process.exitCode = main();

function main(): number {
  let args;
  try {
    args = parseArgs({
      allowPositionals: true,
      options: {region: {type: 'string', default: 'NL'}, help: {type: 'boolean', short: 'h'}},
    });
  } catch (error) {
    return printUsage((error as Error).message);
  }
  const {
    values: {help, region},
    positionals: [command, ...files],
  } = args;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (command !== 'check') return printUsage(`There is no command ${command ?? 'given'}.`);
  if (!files.length) return printUsage('There is no file given.');
  const exitCodes = files.map((file) => {
    const {lines, exitCode} = checkFile(file, region);
    console.log(lines.join('\n'));
    return exitCode;
  });
  return Math.max(...exitCodes);
}

function printUsage(error: string): number {
  console.error(`${error}\n\n${USAGE}`);
  return 2;
}
