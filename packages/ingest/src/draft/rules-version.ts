/** Version of the rules; raised with every change that can change a draft. */
export const RULES_VERSION = 2;
