import type { Univer } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { argumentInNorwegian, sentenceOf } from "./functionHelp";
import { norwegianFunctions } from "./functionNames";

/** Names and explains Excel's functions in Norwegian while a formula is typed. */
export function describeInNorwegian(univer: Univer): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const english = [...descriptions.getDescriptions().values()];
  descriptions.unregisterDescriptions(english.map(({ functionName }) => functionName));
  // Univer offers them in the order in which it gets them: SUMMER before SUMMER.REKKE.
  descriptions.registerDescriptions(english.map(inNorwegian).sort(byName));
}

function inNorwegian({ functionName, functionParameter, ...info }: IFunctionInfo): IFunctionInfo {
  const sentence = sentenceOf(functionName);
  const { aliasFunctionName: _alias, ...rest } = info;
  return {
    ...rest,
    functionName: norwegianFunctions.get(functionName) ?? functionName,
    description: sentence,
    abstract: sentence,
    functionParameter: functionParameter.map((parameter) => ({
      ...parameter,
      name: argumentInNorwegian(parameter.name),
      detail: "",
    })),
  };
}

const byName = (a: IFunctionInfo, b: IFunctionInfo): number =>
  a.functionName < b.functionName ? -1 : 1;
