/** Name of a rule by what it declares, so that it needs no list: `--a:0.5;--b:1` is `a0.5b1`. */
export const nameOfVars = (declarations: string): string => declarations.replace(/--|[:;\s]/g, '');

/** The rule for the elements that have it as `data-v`; a strict CSP refuses the same in an attribute. */
export const ruleOfVars = (declarations: string): string => `[data-v="${nameOfVars(declarations)}"]{${declarations}}`;
