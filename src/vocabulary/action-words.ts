/** Names of the parameter that tells operations of one address apart. */
export const actionName: RegExp = /^(?:action|api|method|service|cmd|command|interface|function|operation|api_?name|target|msg_?type)$/i;
