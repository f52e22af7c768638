/** The papers about who may sign in: the sheet with the recovery key, for the safe. Above it the same head as on every table. */
package zhenggai.paper.sheet.account;
