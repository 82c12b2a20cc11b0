import { BooleanNumber, type Univer } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionMetadata } from "../../host";

function toInfo({ name, description = "", parameters = [] }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** Suggests the add-in's functions while a formula is typed, with what their metadata says. */
export function describeFunctions(univer: Univer, functions: readonly FunctionMetadata[]): void {
  univer.__getInjector().get(IDescriptionService).registerDescriptions(functions.map(toInfo));
}
