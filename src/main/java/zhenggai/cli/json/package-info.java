/**
 * What commands answer with {@code --json}, as maps and lists: the ledger, a document that was read, a ledger from elsewhere.
 *
 * <p>The keys are a promise to scripts. Knows no command. Read first: {@link zhenggai.cli.json.Json}, {@link zhenggai.cli.json.LedgerJson}.
 */
package zhenggai.cli.json;
