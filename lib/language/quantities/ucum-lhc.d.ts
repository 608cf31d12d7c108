declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    readonly status: string;
    readonly toVal: number | null;
  }
  interface UcumUtils {
    convertUnitTo(fromUnitCode: string, fromVal: number, toUnitCode: string): Conversion;
  }
  export const UcumLhcUtils: { getInstance(): UcumUtils };
}
