/** Version of the program, as `package.json` has it: exported results say what computed them. */
export const version = '0.1.0'
