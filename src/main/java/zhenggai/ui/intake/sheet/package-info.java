/**
 * A ledger from elsewhere coming in: the sheet with what its columns mean beside the items it was read to, each with what it is in the case.
 * Read first: {@link zhenggai.ui.intake.sheet.SheetModel}.
 */
package zhenggai.ui.intake.sheet;
